package io.netgrade.reference.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/** What {@code --help} says. */
public final class Usage {

    private Usage() {}

    /** How one program is called: a line made of the options that it knows, then what it has to say itself. */
    public static List<String> of(String name, Program program) {
        StringBuilder usage = new StringBuilder("usage: ").append(name);
        if (program.hasAddress()) {
            usage.append(" [--host HOST] [--port PORT]");
        }
        new TreeSet<>(program.flags())
                .forEach(flag -> usage.append(" [").append(flag).append(']'));
        new TreeSet<>(program.options()).forEach(option -> usage.append(" [")
                .append(option)
                .append(' ')
                .append(option.substring(2).toUpperCase(Locale.ROOT).replace('-', '_'))
                .append(']'));
        if (!program.operand().isEmpty()) {
            usage.append(' ').append(program.operand());
        }
        List<String> lines = new ArrayList<>(List.of(usage.toString()));
        lines.addAll(program.help());
        return lines;
    }
}
