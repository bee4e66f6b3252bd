package io.netgrade.grader.cli;

import io.netgrade.grader.similarity.Similarity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What jars have in common, in a few lines for a terminal. */
final class SimilaritySummary {

    private static final int SHOWN = 20;

    private SimilaritySummary() {}

    static List<String> lines(Similarity similarity) {
        List<String> lines = new ArrayList<>();
        lines.add(
                similarity.submissions() + " submissions with " + similarity.jars() + " different jars were compared.");
        lines.addAll(section(
                "The same jar, byte for byte:",
                similarity.identical().stream()
                        .map(group -> group.ids().stream().map(similarity::who).collect(Collectors.joining(", ")))
                        .toList()));
        lines.addAll(section(
                "Different jars with the same classes:",
                similarity.pairs().stream().map(pair -> pair(similarity, pair)).toList()));
        if (!similarity.common().isEmpty()) {
            lines.add("Probably from the course or from a library, and not counted: "
                    + similarity.common().size() + " classes that more than a third have.");
        }
        lines.addAll(section(
                "Not compared:",
                similarity.unread().stream()
                        .map(unread -> similarity.who(unread.id()) + ": " + unread.what())
                        .toList()));
        lines.add(Similarity.NOTE);
        return lines;
    }

    private static List<String> section(String heading, List<String> all) {
        List<String> lines = new ArrayList<>();
        lines.add(heading + (all.isEmpty() ? " none" : ""));
        all.stream().limit(SHOWN).forEach(line -> lines.add("  " + line));
        if (all.size() > SHOWN) {
            lines.add("  and " + (all.size() - SHOWN) + " more");
        }
        return lines;
    }

    private static String pair(Similarity similarity, Similarity.Pair pair) {
        return all(similarity, pair.first()) + " and " + all(similarity, pair.second()) + ": " + pair.classes()
                + (pair.classes() == 1 ? " class, " : " classes, ") + pair.firstPercent() + " % and "
                + pair.secondPercent() + " % of their own code";
    }

    private static String all(Similarity similarity, String id) {
        int others = similarity.alsoWith(id).size();
        return similarity.who(id) + (others == 0 ? "" : " (and " + others + " with the same jar)");
    }
}
