package io.netgrade.reference.launch;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of one command line: options, each {@code --name VALUE} or a flag without a value, and for
 * some programs one operand.
 */
public final class Options {

    private static final int HIGHEST_PORT = 65_535;
    private static final String OPERAND = "";

    /** The flag that every program knows: say what the program takes, and do nothing. */
    public static final String HELP = "--help";

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();

    private Options() {}

    /**
     * Reads what follows the program's name.
     *
     * @throws UsageException if an option is unknown, its value is missing, the port is none, or the operand that the
     *     program takes is missing or one too many
     */
    public static Options parse(List<String> args, Program program) {
        Options options = new Options();
        for (int i = 0; i < args.size(); i++) {
            String name = args.get(i);
            if (!name.startsWith("--")) {
                options.takeOperand(name, program);
            } else if (name.equals(HELP) || program.flags().contains(name)) {
                options.flags.add(name);
            } else if (!known(name, program)) {
                throw new UsageException("unknown option '" + name + "'");
            } else if (++i == args.size()) {
                throw new UsageException("option '" + name + "' needs a value");
            } else {
                options.values.put(name, args.get(i));
            }
        }
        if (!program.operand().isEmpty() && !options.has(HELP) && !options.values.containsKey(OPERAND)) {
            throw new UsageException(program.operand() + " is missing");
        }
        options.number("--port", 0, 0, HIGHEST_PORT);
        return options;
    }

    private static boolean known(String name, Program program) {
        boolean address = name.equals("--host") || name.equals("--port");
        return address ? program.hasAddress() : program.options().contains(name);
    }

    private void takeOperand(String value, Program program) {
        if (program.operand().isEmpty() || values.put(OPERAND, value) != null) {
            throw new UsageException("unexpected argument '" + value + "'");
        }
    }

    /**
     * Where to listen or connect: {@code --host} (127.0.0.1 unless given) and {@code --port}.
     *
     * @param defaultPort the program's own port, used when none is given
     */
    public InetSocketAddress address(int defaultPort) {
        return new InetSocketAddress(text("--host", "127.0.0.1"), number("--port", defaultPort, 0, HIGHEST_PORT));
    }

    /** The argument besides the options, of a program that takes one. */
    public String operand() {
        return text(OPERAND, "");
    }

    /** Whether an option was given, be it a flag or one with a value. */
    public boolean has(String name) {
        return flags.contains(name) || values.containsKey(name);
    }

    /** The value of an option, or {@code otherwise} if it was not given. */
    public String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /**
     * The value of an option that takes a whole number from {@code low} to {@code high}.
     *
     * @throws UsageException if it is no such number
     */
    public int number(String name, int otherwise, int low, int high) {
        String value = values.get(name);
        if (value == null) {
            return otherwise;
        }
        // Digits only: parseInt alone would take "+80" and digits of other scripts.
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (low <= number && number <= high) {
                return number;
            }
        }
        throw new UsageException(
                "option '" + name + "' takes a number from " + low + " to " + high + ", not '" + value + "'");
    }
}
