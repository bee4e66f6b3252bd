package io.netgrade.grader.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.connect.AttachingConnector;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.IllegalConnectorArgumentsException;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An author looks into a submission while it is judged: in a server of their own, or by a real debugger. */
final class DebuggingTest {

    @TempDir
    private Path folder = Path.of(".");

    private Run grade(String jar, String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                demo(jar),
                "--exercise",
                "tcp-echo-threaded",
                "--out",
                folder.resolve("out").toString()));
        arguments.addAll(List.of(more));
        return Run.by(Netgrade.commandLine(), arguments);
    }

    private static String demo(String jar) {
        return Distribution.demo().resolve(jar).toString();
    }

    /** Judges, as the echo server, the one of another jar than is handed in. */
    private Run gradeRunning(String jar, String... more) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process server = new ProcessBuilder(java, "-jar", demo(jar), "tcp-echo-threaded-server", "--port", "0").start();
        try (BufferedReader lines = server.inputReader()) {
            String ready = lines.readLine();
            List<String> arguments = new ArrayList<>(List.of("--connect", ready.substring(ready.lastIndexOf(' ') + 1)));
            arguments.addAll(List.of(more));
            return grade("submission.jar", arguments.toArray(String[]::new));
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    @Test
    void aServerThatRunsIsJudgedAndWhatItCannotShowIsNotApplicable() throws IOException, InterruptedException {
        Run run = gradeRunning("reference.jar", "--requirement", "TCP-ECHO-01,RUN-04");
        assertEquals(0, run.code(), run::toString);
        assertTrue(run.out().matches("(?s).*Score +([0-9]+)/\\1\\s.*"), run.out());
        assertTrue(run.out().matches("(?s).*TCP-ECHO-01 +MUST +passed.*"), run.out());
        assertTrue(run.out().contains("not applicable"), run.out());
    }

    @Test
    void aMistakeInItIsFound() throws IOException, InterruptedException {
        Run run = gradeRunning("faulty/stops-at-byte-ff.jar", "--requirement", "TCP-ECHO-01");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.out().matches("(?s).*TCP-ECHO-01 +MUST +failed.*"), run.out());
    }

    @Test
    void aProgramWaitsForItsDebuggerAndIsJudgedThen() throws Exception {
        int port = freePort();
        CompletableFuture<Run> judged = CompletableFuture.supplyAsync(() ->
                grade("reference.jar", "--requirement", "TCP-ECHO-00", "--isolation", "none", "--debug", "" + port));
        int attached = 0;
        while (!judged.isDone()) {
            attached += attachAndLetRun(port) ? 1 : 0;
        }
        assertEquals(0, judged.get().code(), judged.get()::toString);
        assertTrue(attached > 0, "nothing waited for a debugger");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** As a debugger does whose user goes on at once; false as long as nothing waits there. */
    private static boolean attachAndLetRun(int port) throws IllegalConnectorArgumentsException {
        AttachingConnector connector = Bootstrap.virtualMachineManager().attachingConnectors().stream()
                .filter(one -> one.name().equals("com.sun.jdi.SocketAttach"))
                .findFirst()
                .orElseThrow();
        Map<String, Connector.Argument> arguments = connector.defaultArguments();
        Connector.Argument host = arguments.get("hostname");
        Connector.Argument where = arguments.get("port");
        if (host == null || where == null) {
            throw new IllegalStateException("the connector takes " + arguments.keySet());
        }
        host.setValue("127.0.0.1");
        where.setValue("" + port);
        try {
            connector.attach(arguments).dispose();
            return true;
        } catch (IOException nothingWaits) {
            return false;
        }
    }
}
