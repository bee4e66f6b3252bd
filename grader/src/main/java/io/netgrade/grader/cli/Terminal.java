package io.netgrade.grader.cli;

import java.io.Console;
import java.util.Optional;

/** Whether a person sits there. */
final class Terminal {

    private Terminal() {}

    /** The terminal, if both input and output are one. */
    static Optional<Console> present() {
        return Optional.ofNullable(System.console()).filter(Terminal::isTerminal);
    }

    /** From Java 22 on there is a console without a terminal too, and it is the only one that can be asked. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException ofAnOlderJava) {
            return true;
        }
    }
}
