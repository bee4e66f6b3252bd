package course;

import java.io.IOException;

/**
 * Starts the program that the command line names: {@code java -jar submission.jar PROGRAM [--host HOST] [--port PORT]
 * [options]}.
 *
 * <p>This part is done for you, and so is {@link Arguments}. Write the programs: each is a class whose comment says what it
 * has to do, and whose {@code run} is where your code goes.
 *
 * <ul>
 *   <li>A program that returns has done its work: exit code 0.
 *   <li>A program that throws an IOException has failed: exit code 1, and the exception is told on standard error.
 *   <li>A wrong command line never reaches a program: exit code 2.
 *   <li>A program that is not written yet says so by an UnsupportedOperationException: exit code 3.
 * </ul>
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_COMMAND_LINE = 2;
    private static final int NOT_IMPLEMENTED_YET = 3;

    private Main() {}

    public static void main(String[] args) {
        try {
            run(args);
        } catch (Arguments.WrongCommandLine wrong) {
            System.err.println(wrong.getMessage());
            System.err.println("usage: java -jar submission.jar PROGRAM [--host HOST] [--port PORT] [options]");
            System.exit(WRONG_COMMAND_LINE);
        } catch (UnsupportedOperationException thrown) {
            // Other mistakes throw it too, such as adding to a list that cannot be changed.
            if (!String.valueOf(thrown.getMessage()).endsWith("is not implemented yet")) {
                throw thrown;
            }
            System.err.println(thrown.getMessage());
            System.exit(NOT_IMPLEMENTED_YET);
        } catch (IOException failed) {
            System.err.println(args[0] + ": " + failed);
            System.exit(FAILED);
        }
    }

    private static void run(String[] args) throws IOException {
        if (args.length == 0) {
            throw new Arguments.WrongCommandLine("no program named");
        }
        switch (args[0]) {
            case "tcp-hello-server" -> TcpHelloServer.run(Arguments.parse(args, 12345));
            case "tcp-hello-client" -> TcpHelloClient.run(Arguments.parse(args, 12345));
            case "tcp-ack-server" -> TcpAckServer.run(Arguments.parse(args, 65432));
            case "tcp-ack-client" -> TcpAckClient.run(Arguments.parse(args, 65432, "--message=Hello, Server!"));
            case "tcp-ack-threaded-server" -> TcpAckThreadedServer.run(Arguments.parse(args, 65432));
            case "tcp-repl-server" -> TcpReplServer.run(Arguments.parse(args, 5000));
            case "tcp-repl-client" -> TcpReplClient.run(Arguments.parse(args, 5000));
            case "tcp-repl-threaded-server" -> TcpReplThreadedServer.run(Arguments.parse(args, 5000));
            case "tcp-echo-server" -> TcpEchoServer.run(Arguments.parse(args, 10000));
            case "tcp-echo-threaded-server" -> TcpEchoThreadedServer.run(Arguments.parse(args, 8888));
            case "tcp-echo-client" -> TcpEchoClient.run(Arguments.parse(args, 8888, "--message=Hello, Server!"));
            case "tcp-echo-once-server" -> TcpEchoOnceServer.run(Arguments.parse(args, 8888));
            case "udp-hello-server" -> UdpHelloServer.run(Arguments.parse(args, 12345));
            case "udp-hello-client" -> UdpHelloClient.run(Arguments.parse(args, 12345, "--timeout=5"));
            case "udp-echo-server" -> UdpEchoServer.run(Arguments.parse(args, 8888));
            case "udp-echo-client" ->
                UdpEchoClient.run(Arguments.parse(args, 8888, "--message=Hello UDP Server!", "--timeout=5"));
            case "tcp-chat-server" -> TcpChatServer.run(Arguments.parse(args, 23456));
            case "tcp-chat-client" -> TcpChatClient.run(Arguments.parse(args, 23456));
            case "udp-chat-server" -> UdpChatServer.run(Arguments.parse(args, 23457));
            case "udp-chat-client" -> UdpChatClient.run(Arguments.parse(args, 23457, "--timeout=5"));
            case "chat-room-server" -> ChatRoomServer.run(Arguments.parse(args, 8888));
            case "chat-room-client" -> ChatRoomClient.run(Arguments.parse(args, 8888));
            case "http-hello-server" -> HttpHelloServer.run(Arguments.parse(args, 8080, "--head-timeout=10"));
            case "http-hello-threaded-server" ->
                HttpHelloThreadedServer.run(Arguments.parse(args, 8080, "--head-timeout=10"));
            case "http-path-server" -> HttpPathServer.run(Arguments.parse(args, 8080, "--head-timeout=10"));
            case "http-client" -> HttpClient.run(Arguments.parse(args, 8080, "TARGET"));
            default -> throw new Arguments.WrongCommandLine("unknown program: " + args[0]);
        }
    }
}
