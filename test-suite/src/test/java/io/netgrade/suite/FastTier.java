package io.netgrade.suite;

import io.netgrade.subjects.Loses;
import io.netgrade.suite.exercise.Requirement.Basis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The faulty programs of the fast tier: a few that together fail every requirement, so that a check that stops checking is
 * noticed by every build. Which ones follows from what is written on the programs.
 */
final class FastTier {

    /** The command that writes the committed list anew. */
    static final String REGENERATE = LossTable.REGENERATE;

    private final Map<LossTableRow, Set<String>> chosen;

    private FastTier(Map<LossTableRow, Set<String>> chosen) {
        this.chosen = chosen;
    }

    /**
     * A greedy cover: again and again the program that fails most of what no other yet does; of several the one that fails least
     * besides, then by name. A program that carries something over from one client to the next comes last, since all of it has
     * to be graded to see that.
     */
    static FastTier of(List<LossTableRow> rows) {
        Map<LossTableRow, Set<String>> chosen = new LinkedHashMap<>();
        Set<String> covered = new TreeSet<>();
        for (boolean history : List.of(false, true)) {
            List<LossTableRow> some = rows.stream()
                    .filter(row -> showsHistory(certain(row)) == history)
                    .toList();
            Set<String> open = new TreeSet<>();
            some.forEach(row -> open.addAll(certain(row)));
            open.removeAll(covered);
            chosen.putAll(cover(some, open));
            chosen.values().forEach(covered::addAll);
        }
        return new FastTier(chosen);
    }

    private static Map<LossTableRow, Set<String>> cover(List<LossTableRow> rows, Set<String> open) {
        Map<LossTableRow, Set<String>> chosen = new LinkedHashMap<>();
        while (!open.isEmpty()) {
            LossTableRow best = rows.stream()
                    .max(Comparator.comparingInt((LossTableRow row) ->
                                    common(certain(row), open).size())
                            .thenComparing(row -> -certain(row).size())
                            .thenComparing(LossTableRow::name, Comparator.reverseOrder()))
                    .orElseThrow();
            Set<String> caught = common(certain(best), open);
            chosen.put(best, caught);
            open.removeAll(caught);
        }
        return chosen;
    }

    /** Whether one of these is what a program fails that carries something over from one client to the next. */
    static boolean showsHistory(Set<String> ids) {
        return Exercises.catalogue().specs().stream()
                .anyMatch(spec ->
                        spec.basis() == Basis.HISTORY && ids.contains(spec.key().id()));
    }

    private static Set<String> certain(LossTableRow row) {
        return row.losses().stream()
                .filter(Loses::always)
                .map(Loses::value)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> common(Set<String> some, Set<String> others) {
        Set<String> common = new TreeSet<>(some);
        common.retainAll(others);
        return common;
    }

    /** The programs by name, each with the requirements for which it is here. */
    Map<String, Set<String>> programs() {
        Map<String, Set<String>> programs = new java.util.TreeMap<>();
        chosen.forEach((row, ids) -> programs.put(row.name(), ids));
        return programs;
    }

    /** The requirements for the sake of which a program is here; none if it is not. */
    Set<String> sakeOf(String name) {
        return programs().getOrDefault(name, Set.of());
    }

    /** All requirements that these programs fail. */
    Set<String> requirements() {
        return chosen.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The list as it is committed. */
    String markdown() {
        List<String> lines = new ArrayList<>(List.of(
                "# Faulty programs of the fast tier",
                "",
                "Generated from `@Loses`; do not edit. `" + REGENERATE + "` writes it anew.",
                "",
                "`mvn verify` grades these " + chosen.size() + " programs. Together they fail each of the "
                        + requirements().size() + " requirements. `mvn verify -Pdeep` grades all faulty programs.",
                "",
                "| program | for the sake of |",
                "|---|---|"));
        programs().forEach((name, ids) -> lines.add("| " + name + " | " + String.join(", ", ids) + " |"));
        return String.join("\n", lines) + "\n";
    }
}
