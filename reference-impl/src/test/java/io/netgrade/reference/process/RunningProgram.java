package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import io.netgrade.reference.Main;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of a test: one of our programs, or a peer of another kind. Ends with the test that closes it. */
public final class RunningProgram implements AutoCloseable {

    /** How long anything may take, in seconds: a bound for what hangs, never a wait. */
    static final int PATIENCE = 30;

    private static final Pattern READY = Pattern.compile("Listening on .*:([0-9]+)\r?\n");

    private final String name;
    private final Process process;
    private final Captured out;
    private final Captured err;

    private RunningProgram(String name, Process process) {
        this.name = name;
        this.process = process;
        this.out = new Captured(process.getInputStream());
        this.err = new Captured(process.getErrorStream());
    }

    /** Starts one of our programs in a JVM of its own. */
    public static RunningProgram start(String... args) throws IOException {
        return start(List.of(), args);
    }

    /** As {@link #start(String...)}, with flags for the JVM. */
    public static RunningProgram start(List<String> flags, String... args) throws IOException {
        List<String> command =
                inJava(flags, place(Main.class) + File.pathSeparator + place(JsonFactory.class), Main.class.getName());
        command.addAll(List.of(args));
        return command(command);
    }

    /** How a class of the tests is started in a JVM of its own. */
    public static List<String> inOurJava(String main) {
        return inJava(List.of(), System.getProperty("java.class.path"), main);
    }

    private static List<String> inJava(List<String> flags, String classPath, String main) {
        List<String> command = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /** Starts one of our servers on any free port and waits until it is ready. */
    public static RunningProgram server(String name, String... args) throws Exception {
        List<String> all = new ArrayList<>(List.of(name, "--port", "0"));
        all.addAll(List.of(args));
        RunningProgram server = start(all.toArray(String[]::new));
        server.port();
        return server;
    }

    /** Starts one of our clients against a port. */
    public static RunningProgram client(String name, int port, String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(name, "--port", Integer.toString(port)));
        all.addAll(List.of(args));
        return start(all.toArray(String[]::new));
    }

    /** Starts any command. */
    public static RunningProgram command(List<String> command) throws IOException {
        return on("", command);
    }

    /** Starts any command on a display of X11; on none if that is empty. */
    public static RunningProgram on(String display, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().remove("DISPLAY");
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        builder.environment().put("LC_ALL", "C.UTF-8");
        return new RunningProgram(String.join(" ", command), builder.start());
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String place(Class<?> type) {
        URL place = type.getProtectionDomain().getCodeSource().getLocation();
        try {
            return Path.of(place.toURI()).toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The port of the ready line. */
    public int port() throws Exception {
        Matcher ready = READY.matcher(out.awaitMatch(READY, this));
        assertTrue(ready.find());
        return Integer.parseInt(ready.group(1));
    }

    /** Waits until a line of standard output ends with a text. */
    public void awaitLine(String text) throws Exception {
        out.awaitMatch(Pattern.compile(Pattern.quote(text) + "\r?\n"), this);
    }

    /** Waits until standard output holds a text, as part of a line, too. */
    public void awaitText(String text) throws Exception {
        out.awaitMatch(Pattern.compile(Pattern.quote(text)), this);
    }

    /** Types text. */
    public void type(String text) throws IOException {
        process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    /** Ends what is typed. */
    public void endInput() throws IOException {
        process.getOutputStream().close();
    }

    /** Waits for the end of the process. */
    public int exitCode() throws Exception {
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), () -> name + " does not end; " + this);
        out.awaitEnd();
        err.awaitEnd();
        return process.exitValue();
    }

    /** What was printed so far. */
    public String printed() {
        return new String(out.bytes(), StandardCharsets.UTF_8);
    }

    /** What was printed so far, as bytes. */
    public byte[] printedBytes() {
        return out.bytes();
    }

    /** What stands on standard error so far. */
    public String diagnosed() {
        return new String(err.bytes(), StandardCharsets.UTF_8);
    }

    /** Asks the process to end, as {@code kill} does. */
    public void terminate() {
        process.destroy();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public String toString() {
        return "printed: <" + printed() + "> diagnosed: <" + diagnosed() + ">";
    }

    /** What a process prints, read at once so that no full pipe stalls it. */
    private static final class Captured {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private boolean ended;

        Captured(InputStream from) {
            Thread reader = new Thread(() -> readAll(from), "captured output");
            reader.setDaemon(true);
            reader.start();
        }

        private void readAll(InputStream from) {
            byte[] buffer = new byte[8_192];
            try (from) {
                for (int read = from.read(buffer); read != -1; read = from.read(buffer)) {
                    synchronized (this) {
                        bytes.write(buffer, 0, read);
                        notifyAll();
                    }
                }
            } catch (IOException closed) {
                // The process was ended.
            }
            synchronized (this) {
                ended = true;
                notifyAll();
            }
        }

        synchronized byte[] bytes() {
            return bytes.toByteArray();
        }

        synchronized String awaitMatch(Pattern pattern, RunningProgram program) throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (true) {
                String text = bytes.toString(StandardCharsets.UTF_8);
                if (pattern.matcher(text).find()) {
                    return text;
                }
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                assertTrue(left > 0 && !ended, () -> program.name + " never printed " + pattern + "; " + program);
                wait(left);
            }
        }

        synchronized void awaitEnd() throws InterruptedException {
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
            while (!ended && System.nanoTime() < deadline) {
                wait(TimeUnit.SECONDS.toMillis(1));
            }
        }
    }
}
