package io.netgrade.reference.launch;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** One program of the course. */
@FunctionalInterface
public interface Program {

    /**
     * Runs until the work is done; a server that never ends by itself does not return.
     *
     * @param options what stood on the command line
     * @param terminal where the program prints and what is typed to it
     * @throws IOException if the work failed: the port is in use, the peer refused, the connection was reset
     * @throws UsageException if an option's value is wrong
     */
    ExitCode run(Options options, Terminal terminal) throws IOException;

    /** The options with a value that this program knows besides {@code --host} and {@code --port}, each with its two dashes. */
    default Set<String> options() {
        return Set.of();
    }

    /** Those options of this program that take no value, each with its two dashes. */
    default Set<String> flags() {
        return Set.of();
    }

    /** Whether the program has an address, and so knows {@code --host} and {@code --port}. */
    default boolean hasAddress() {
        return true;
    }

    /** What {@code --help} says besides the usage, line by line. */
    default List<String> help() {
        return List.of();
    }

    /** What the program calls the one argument that it takes besides options; empty if it takes none. */
    default String operand() {
        return "";
    }
}
