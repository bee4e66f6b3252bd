package course;

import java.util.HashMap;
import java.util.Map;

/**
 * What follows the program's name on the command line. This part is done for you.
 *
 * @param host where to listen or connect: {@code --host}, 127.0.0.1 unless given
 * @param port {@code --port}, the program's own port unless given; a server takes 0 for "any free one"
 * @param message what a client sends: {@code --message}; empty for programs without this option
 * @param timeout how many seconds a client waits for a datagram: {@code --timeout}; 0 for programs without this option
 * @param headTimeout how many seconds a request's head may take: {@code --head-timeout}; 0 for programs without this option
 * @param target what the HTTP client asks for; empty for other programs
 */
record Arguments(String host, int port, String message, int timeout, int headTimeout, String target) {

    private static final String TARGET = "TARGET";

    /** The command line is wrong; the message says what about it. */
    static final class WrongCommandLine extends RuntimeException {

        private static final long serialVersionUID = 1;

        WrongCommandLine(String message) {
            super(message);
        }
    }

    /**
     * Reads what follows the program's name.
     *
     * @param args the whole command line
     * @param defaultPort the program's own port
     * @param more what the program takes besides {@code --host} and {@code --port}: options with their default values, such
     *     as {@code --timeout=5}, and {@code TARGET} for the one argument that is no option
     * @throws WrongCommandLine if an option is unknown or lacks its value, a value is not what it should be, or an argument
     *     is missing or one too many
     */
    static Arguments parse(String[] args, int defaultPort, String... more) {
        Map<String, String> values = defaults(defaultPort, more);
        boolean targetIsMissing = values.containsKey(TARGET);
        for (int i = 1; i < args.length; i++) {
            boolean isOption = args[i].startsWith("--");
            if (!isOption && targetIsMissing) {
                values.put(TARGET, args[i]);
                targetIsMissing = false;
            } else if (!isOption || !values.containsKey(args[i])) {
                throw new WrongCommandLine(args[0] + " does not take '" + args[i] + "'");
            } else if (i + 1 == args.length) {
                throw new WrongCommandLine(args[i] + " needs a value");
            } else {
                values.put(args[i], args[++i]);
            }
        }
        if (targetIsMissing) {
            throw new WrongCommandLine(args[0] + " needs a TARGET, such as /index.html");
        }
        return of(values);
    }

    private static Map<String, String> defaults(int defaultPort, String[] more) {
        Map<String, String> values = new HashMap<>(Map.of("--host", "127.0.0.1", "--port", "" + defaultPort));
        for (String option : more) {
            int equals = option.indexOf('=');
            values.put(equals < 0 ? option : option.substring(0, equals), option.substring(equals + 1));
        }
        return values;
    }

    private static Arguments of(Map<String, String> values) {
        return new Arguments(
                values.get("--host"),
                number(values, "--port", 0, 65_535),
                values.getOrDefault("--message", ""),
                number(values, "--timeout", 1, 86_400),
                number(values, "--head-timeout", 1, 86_400),
                values.getOrDefault(TARGET, ""));
    }

    private static int number(Map<String, String> values, String option, int low, int high) {
        String text = values.get(option);
        if (text == null) {
            return 0;
        }
        if (text.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(text);
            if (low <= number && number <= high) {
                return number;
            }
        }
        throw new WrongCommandLine(option + " is a number from " + low + " to " + high + ", not '" + text + "'");
    }
}
