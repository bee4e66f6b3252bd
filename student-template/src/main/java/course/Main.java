package course;

import java.io.IOException;

/**
 * Starts the program that the command line names: {@code java -jar submission.jar PROGRAM [--host HOST] [--port PORT]}.
 *
 * <p>This part is done for you. Write the programs; each says in its own file what it has to do.
 */
public final class Main {

    private static final int FAILED = 1;
    private static final int WRONG_COMMAND_LINE = 2;
    private static final int NOT_IMPLEMENTED_YET = 3;

    private Main() {}

    public static void main(String[] args) {
        try {
            run(args);
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.err.println("usage: java -jar submission.jar PROGRAM [--host HOST] [--port PORT]");
            System.exit(WRONG_COMMAND_LINE);
        } catch (UnsupportedOperationException notYet) {
            System.err.println(notYet.getMessage());
            System.exit(NOT_IMPLEMENTED_YET);
        } catch (IOException failed) {
            System.err.println(failed.getMessage());
            System.exit(FAILED);
        }
    }

    private static void run(String[] args) throws IOException {
        if (args.length == 0) {
            throw new IllegalArgumentException("no program named");
        }
        switch (args[0]) {
            case "tcp-echo-threaded-server" -> TcpEchoThreadedServer.run(Arguments.parse(args, 8888));
            default -> throw new IllegalArgumentException("unknown program: " + args[0]);
        }
    }
}
