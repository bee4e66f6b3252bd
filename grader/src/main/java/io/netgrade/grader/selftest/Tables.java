package io.netgrade.grader.selftest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The account as a person reads it. */
public final class Tables {

    private Tables() {}

    /** The lines to print. */
    public static List<String> of(List<Trial.Held> all, Account account) {
        List<String> lines = new ArrayList<>();
        innocent(all, account, lines);
        faulty(account, lines);
        section("Not graded, through a fault of the harness", account.notGraded(), Row::text, lines);
        section(
                "Faults of the harness",
                account.faults(),
                fault -> fault.specimen() + ", seed " + fault.seed() + ": " + fault.what(),
                lines);
        return lines;
    }

    private static void innocent(List<Trial.Held> all, Account account, List<String> lines) {
        Map<String, Integer> runs = new LinkedHashMap<>();
        for (Trial.Held held : all) {
            if (!held.trial().specimen().faulty()) {
                runs.merge(
                        held.trial().specimen().name(),
                        held.trial().plan().items().size(),
                        Integer::sum);
            }
        }
        if (runs.isEmpty()) {
            return;
        }
        lines.add(String.format("%-44s %16s %6s %11s", "Must lose nothing", "requirement runs", "lost", "not graded"));
        runs.forEach((name, count) -> lines.add(String.format(
                "  %-42s %16d %6d %11d", name, count, count(name, account.lost()), count(name, account.notGraded()))));
        lines.add(String.format(
                "  %-42s %16d %6d",
                "all", account.requirementRuns(), account.lost().size()));
        section("Lost by programs that must lose nothing", account.lost(), Row::text, lines);
    }

    private static long count(String specimen, List<Row> rows) {
        return rows.stream().filter(row -> row.specimen().equals(specimen)).count();
    }

    private static void faulty(Account account, List<String> lines) {
        if (account.catches().isEmpty()) {
            return;
        }
        Map<String, List<Account.Catch>> byProgram = new LinkedHashMap<>();
        account.catches().forEach(one -> byProgram
                .computeIfAbsent(one.program(), program -> new ArrayList<>())
                .add(one));
        lines.add("");
        lines.add(String.format(
                "%-36s %8s %16s %8s %6s", "Must be caught", "programs", "losses x seeds", "caught", "missed"));
        byProgram.forEach((program, catches) -> lines.add(sum(program.isEmpty() ? "any" : program, catches)));
        lines.add(sum("all", account.catches()));
        List<Row> missed =
                account.catches().stream().flatMap(one -> one.missed().stream()).toList();
        section("Not caught", missed, Row::text, lines);
        if (!account.alsoLost().isEmpty()) {
            lines.add("");
            lines.add(account.alsoLost().size()
                    + " times a faulty program lost more than it must every time; which is in " + AccountFiles.ACCOUNT);
        }
    }

    private static String sum(String name, List<Account.Catch> catches) {
        int of = catches.stream().mapToInt(Account.Catch::of).sum();
        int caught = catches.stream().mapToInt(Account.Catch::caught).sum();
        long programs = catches.stream().map(Account.Catch::specimen).distinct().count();
        return String.format("  %-34s %8d %16d %8d %6d", name, programs, of, caught, of - caught);
    }

    private static <T> void section(String title, List<T> entries, Function<T, String> text, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("");
            lines.add(title + ":");
            entries.forEach(entry -> lines.add("  " + text.apply(entry)));
        }
    }
}
