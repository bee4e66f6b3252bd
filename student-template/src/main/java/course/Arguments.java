package course;

/**
 * What follows the program's name on the command line. This part is done for you.
 *
 * @param host where to listen or connect, 127.0.0.1 unless {@code --host} says otherwise
 * @param port the port, 0 for "any free one"
 */
record Arguments(String host, int port) {

    /**
     * Reads the options behind the program's name.
     *
     * @throws IllegalArgumentException if an option is unknown, lacks its value, or is no port
     */
    static Arguments parse(String[] args, int defaultPort) {
        String host = "127.0.0.1";
        int port = defaultPort;
        for (int i = 1; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("missing value of " + args[i]);
            }
            switch (args[i]) {
                case "--host" -> host = args[i + 1];
                case "--port" -> port = port(args[i + 1]);
                default -> throw new IllegalArgumentException("unknown option: " + args[i]);
            }
        }
        return new Arguments(host, port);
    }

    private static int port(String text) {
        if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("not a port: " + text);
    }
}
