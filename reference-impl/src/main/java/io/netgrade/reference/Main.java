package io.netgrade.reference;

import static java.util.Map.entry;

import io.netgrade.reference.chat.ChatRoomClient;
import io.netgrade.reference.chat.ChatRoomServer;
import io.netgrade.reference.chat.TcpChatClient;
import io.netgrade.reference.chat.TcpChatServer;
import io.netgrade.reference.chat.UdpChatClient;
import io.netgrade.reference.chat.UdpChatServer;
import io.netgrade.reference.chat.window.RoomWindow;
import io.netgrade.reference.http.HttpClient;
import io.netgrade.reference.http.HttpHelloServer;
import io.netgrade.reference.http.HttpHelloThreadedServer;
import io.netgrade.reference.http.HttpPathServer;
import io.netgrade.reference.lab.TcpVsUdp;
import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.Usage;
import io.netgrade.reference.launch.UsageException;
import io.netgrade.reference.tcp.TcpAckClient;
import io.netgrade.reference.tcp.TcpAckServer;
import io.netgrade.reference.tcp.TcpAckThreadedServer;
import io.netgrade.reference.tcp.TcpEchoClient;
import io.netgrade.reference.tcp.TcpEchoOnceServer;
import io.netgrade.reference.tcp.TcpEchoServer;
import io.netgrade.reference.tcp.TcpEchoThreadedServer;
import io.netgrade.reference.tcp.TcpHelloClient;
import io.netgrade.reference.tcp.TcpHelloServer;
import io.netgrade.reference.tcp.TcpReplClient;
import io.netgrade.reference.tcp.TcpReplServer;
import io.netgrade.reference.tcp.TcpReplThreadedServer;
import io.netgrade.reference.udp.UdpEchoClient;
import io.netgrade.reference.udp.UdpEchoServer;
import io.netgrade.reference.udp.UdpHelloClient;
import io.netgrade.reference.udp.UdpHelloServer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** {@code java -jar reference-impl.jar PROGRAM [--host HOST] [--port PORT] [options]} starts one program of the course. */
public final class Main {

    // Suppliers, so that only the program that runs is loaded.
    private static final Map<String, Supplier<Program>> PROGRAMS = new TreeMap<>(Map.ofEntries(
            entry("tcp-hello-server", TcpHelloServer::new),
            entry("tcp-hello-client", TcpHelloClient::new),
            entry("tcp-ack-server", TcpAckServer::new),
            entry("tcp-ack-client", TcpAckClient::new),
            entry("tcp-ack-threaded-server", TcpAckThreadedServer::new),
            entry("tcp-repl-server", TcpReplServer::new),
            entry("tcp-repl-client", TcpReplClient::new),
            entry("tcp-repl-threaded-server", TcpReplThreadedServer::new),
            entry("tcp-echo-server", TcpEchoServer::new),
            entry("tcp-echo-threaded-server", TcpEchoThreadedServer::new),
            entry("tcp-echo-client", TcpEchoClient::new),
            entry("tcp-echo-once-server", TcpEchoOnceServer::new),
            entry("udp-hello-server", UdpHelloServer::new),
            entry("udp-hello-client", UdpHelloClient::new),
            entry("udp-echo-server", UdpEchoServer::new),
            entry("udp-echo-client", UdpEchoClient::new),
            entry("tcp-chat-server", TcpChatServer::new),
            entry("tcp-chat-client", TcpChatClient::new),
            entry("udp-chat-server", UdpChatServer::new),
            entry("udp-chat-client", UdpChatClient::new),
            entry("chat-room-server", ChatRoomServer::new),
            entry("chat-room-client", () -> new ChatRoomClient(server -> RoomWindow.open(server))),
            entry("http-hello-server", HttpHelloServer::new),
            entry("http-hello-threaded-server", HttpHelloThreadedServer::new),
            entry("http-path-server", HttpPathServer::new),
            entry("http-client", HttpClient::new),
            entry("tcp-vs-udp", TcpVsUdp::new)));

    private Main() {}

    /**
     * Starts the program that the first argument names and ends the process with its exit code.
     *
     * @param args the program's name, then its options
     */
    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args), Terminal.ofProcess()).code());
    }

    /** Runs one program in this process: what {@link #main} does, but for the end of the process. */
    static ExitCode run(List<String> args, Terminal terminal) {
        try {
            if (args.isEmpty()) {
                throw new UsageException("no program named");
            }
            if (args.get(0).equals(Options.HELP)) {
                usage().forEach(terminal::line);
                return ExitCode.DONE;
            }
            Supplier<Program> named = PROGRAMS.get(args.get(0));
            if (named == null) {
                throw new UsageException("unknown program '" + args.get(0) + "'");
            }
            Program program = named.get();
            Options options = Options.parse(args.subList(1, args.size()), program);
            if (options.has(Options.HELP)) {
                Usage.of(args.get(0), program).forEach(terminal::line);
                return ExitCode.DONE;
            }
            return program.run(options, terminal);
        } catch (UsageException wrong) {
            System.err.println(wrong.getMessage());
            usage().forEach(System.err::println);
            return ExitCode.USAGE;
        } catch (IOException failed) {
            System.err.println(args.get(0) + ": " + failed.getMessage());
            return ExitCode.FAILED;
        }
    }

    private static List<String> usage() {
        return List.of(
                "usage: PROGRAM [--host HOST] [--port PORT] [options]",
                "       PROGRAM --help",
                "programs: " + String.join(" ", PROGRAMS.keySet()));
    }
}
