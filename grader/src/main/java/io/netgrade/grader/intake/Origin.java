package io.netgrade.grader.intake;

import io.netgrade.suite.exchange.Escaped;

/** Names of files and entries as messages show them: on one line, with nothing in them that a terminal would obey. */
final class Origin {

    /** Longer names are cut; the beginning tells whose it is. */
    private static final int LONGEST = 160;

    private Origin() {}

    static String shown(String name) {
        return Escaped.line(name, LONGEST);
    }

    static String of(EntryPath path) {
        return shown(path.toString());
    }
}
