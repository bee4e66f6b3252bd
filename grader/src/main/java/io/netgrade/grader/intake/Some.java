package io.netgrade.grader.intake;

import java.util.List;

/** The first of many names, for a sentence that somebody is to read. */
final class Some {

    private static final int NAMED = 5;

    private Some() {}

    static String of(List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : first + " and " + (names.size() - NAMED) + " more";
    }
}
