package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What all programs share: the command line, what is printed, and the exit codes. */
public abstract class StudentProgram {

    /** Standard output in UTF-8, whatever the platform prefers. */
    protected final PrintStream screen =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    /**
     * What the command line says.
     *
     * @param host where to listen or connect
     * @param port the same
     * @param more all options that were given, by name
     */
    public record Arguments(String host, int port, Map<String, String> more) {

        /** An address alone. */
        public Arguments(String host, int port) {
            this(host, port, Map.of());
        }
    }

    /** The whole program. */
    protected final void start(String[] args) {
        try {
            Arguments arguments = parse(args);
            afterParsing();
            work(arguments);
        } catch (IllegalArgumentException wrong) {
            exitOnWrongArguments(wrong);
        } catch (IOException failed) {
            exitOnFailure(failed);
        }
    }

    /** Reads the command line; throws IllegalArgumentException if it is wrong. */
    protected Arguments parse(String[] args) {
        if (args.length == 0 || !args[0].equals(name())) {
            throw new IllegalArgumentException("unknown program");
        }
        Map<String, String> given = new HashMap<>();
        for (int i = 1; i < args.length; i += 2) {
            if (!options().contains(args[i])) {
                throw new IllegalArgumentException("unknown option " + args[i]);
            }
            if (i + 1 == args.length) {
                throw new IllegalArgumentException("missing value of " + args[i]);
            }
            given.put(args[i], args[i + 1]);
        }
        int port = given.containsKey("--port") ? Integer.parseInt(given.get("--port")) : defaultPort();
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
        return new Arguments(given.getOrDefault("--host", "127.0.0.1"), port, given);
    }

    private String name() {
        return Objects.requireNonNull(getClass().getAnnotation(Plays.class)).value();
    }

    /** The options that the program knows. */
    protected Set<String> options() {
        return Set.of("--host", "--port");
    }

    protected abstract int defaultPort();

    /** Before anything else is done. */
    protected void afterParsing() {}

    /** What the program is there for. */
    protected abstract void work(Arguments arguments) throws IOException;

    protected void exitOnWrongArguments(IllegalArgumentException wrong) {
        System.err.println(wrong.getMessage());
        System.exit(2);
    }

    protected void exitOnFailure(IOException failed) {
        System.err.println(failed.getMessage());
        System.exit(1);
    }
}
