package io.netgrade.reference.load;

import io.netgrade.reference.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/**
 * Measures two of our servers against others, on loopback: {@value #CONNECTIONS} connections, the servers in turn,
 * several rounds, and the ratio of ours to theirs in each. The README has the command.
 */
final class LoadDriver {

    private static final int CONNECTIONS = 64;
    private static final long WARM_UP_MILLIS = 3_000;
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    /** One connection's work, again and again until the deadline in nanoseconds. */
    @FunctionalInterface
    private interface Work {
        void until(long deadline, int port, LongAdder done) throws IOException;
    }

    private LoadDriver() {}

    /** Takes the number of rounds and the milliseconds that each server works in each round. */
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 31;
        int millis = args.length > 1 ? Integer.parseInt(args[1]) : 500;
        OUT.println("JDK " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + CONNECTIONS + " connections, " + rounds + " rounds of " + millis + " ms");
        compare(
                "echoes of 16 bytes: tcp-echo-threaded-server, bare loop",
                rounds,
                millis,
                LoadDriver::echo,
                List.of(Main.class.getName(), "tcp-echo-threaded-server", "--port", "0"),
                List.of(BareEchoServer.class.getName()));
        List<String> ours = List.of(Main.class.getName(), "http-hello-threaded-server", "--port", "0");
        List<String> jdks = List.of(JdkHttpServer.class.getName());
        List<String> bare = List.of(BareHttpServer.class.getName());
        String get = "GET with Connection: close: ";
        compare(get + "http-hello-threaded-server, JDK's HttpServer", rounds, millis, LoadDriver::get, ours, jdks);
        compare(get + "bare server that parses nothing, JDK's HttpServer", rounds, millis, LoadDriver::get, bare, jdks);
    }

    private static void compare(String what, int rounds, int millis, Work work, List<String> ours, List<String> theirs)
            throws Exception {
        OUT.println(what);
        Process our = start(ours);
        Process their = start(theirs);
        try {
            int ourPort = port(our);
            int theirPort = port(their);
            measure(work, ourPort, WARM_UP_MILLIS);
            measure(work, theirPort, WARM_UP_MILLIS);
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                // Who goes first alternates, so that what drifts favours nobody.
                boolean ourTurn = round % 2 == 0;
                double first = measure(work, ourTurn ? ourPort : theirPort, millis);
                double second = measure(work, ourTurn ? theirPort : ourPort, millis);
                ratios[round] = ourTurn ? first / second : second / first;
                OUT.printf(
                        Locale.ROOT,
                        "  %,9.0f/s %,9.0f/s  ratio %.2f%n",
                        ourTurn ? first : second,
                        ourTurn ? second : first,
                        ratios[round]);
            }
            Arrays.sort(ratios);
            OUT.printf(Locale.ROOT, "  median ratio %.2f%n", ratios[rounds / 2]);
        } finally {
            our.destroyForcibly();
            their.destroyForcibly();
        }
    }

    private static Process start(List<String> mainAndArgs) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(mainAndArgs);
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static int port(Process server) throws IOException {
        String ready =
                new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (ready == null) {
            throw new IOException("the server did not start");
        }
        return Integer.parseInt(ready.substring(ready.lastIndexOf(':') + 1));
    }

    /** How much was done in a second, by all connections together. */
    private static double measure(Work work, int port, long millis) throws InterruptedException {
        LongAdder done = new LongAdder();
        long start = System.nanoTime();
        long deadline = start + TimeUnit.MILLISECONDS.toNanos(millis);
        List<Thread> clients = new ArrayList<>();
        for (int i = 0; i < CONNECTIONS; i++) {
            clients.add(new Thread(() -> {
                try {
                    work.until(deadline, port, done);
                } catch (IOException lost) {
                    OUT.println("  lost: " + lost.getMessage());
                }
            }));
        }
        clients.forEach(Thread::start);
        for (Thread client : clients) {
            client.join();
        }
        return done.sum() * 1e9 / (System.nanoTime() - start);
    }

    // Channels with direct buffers: the less the driver costs on a machine that it shares with the server, the more of
    // what
    // is measured is the server.
    private static void echo(long deadline, int port, LongAdder done) throws IOException {
        ByteBuffer message = ByteBuffer.allocateDirect(16);
        try (SocketChannel server = connect(port)) {
            server.setOption(StandardSocketOptions.TCP_NODELAY, true);
            while (System.nanoTime() < deadline) {
                server.write(message.clear());
                message.clear();
                while (message.hasRemaining() && server.read(message) != -1) {
                    // The echo may come in pieces.
                }
                done.increment();
            }
        }
    }

    private static void get(long deadline, int port, LongAdder done) throws IOException {
        byte[] request =
                "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer question = ByteBuffer.allocateDirect(request.length).put(request);
        ByteBuffer answer = ByteBuffer.allocateDirect(4_096);
        while (System.nanoTime() < deadline) {
            try (SocketChannel server = connect(port)) {
                server.write(question.flip());
                answer.clear();
                while (server.read(answer) != -1) {
                    // To end of stream.
                }
                if (answer.position() < 100 || answer.get(9) != '2') {
                    throw new IOException("a wrong answer of " + answer.position() + " bytes");
                }
                done.increment();
            }
        }
    }

    private static SocketChannel connect(int port) throws IOException {
        return SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    }
}
