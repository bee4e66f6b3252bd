package io.netgrade.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.subjects.Loses;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every faulty program loses something, every requirement is lost by one, and the table of both is up to date. */
final class LossTableTest {

    private static final Path FILE = Path.of("LOSSES.md");

    private final List<RequirementSpec> asked = Exercises.catalogue().specs();
    private final List<LossTableRow> rows = LossTableRow.all();

    @Test
    void theCommittedTableIsTheOneThatIsGenerated() throws IOException {
        String table = new LossTable(asked, rows, LossTableRow.foreign()).markdown();
        if ("write".equals(System.getProperty("netgrade.losses"))) {
            Files.writeString(FILE, table);
        }
        List<String> committed = Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
        List<String> generated = table.lines().toList();
        assertEquals(
                "",
                firstDifference(committed, generated),
                () -> FILE + " is not what is generated; make it anew: " + LossTable.REGENERATE);
    }

    private static String firstDifference(List<String> committed, List<String> generated) {
        return IntStream.range(0, Math.max(committed.size(), generated.size()))
                .filter(i -> !line(committed, i).equals(line(generated, i)))
                .mapToObj(i -> "line " + (i + 1) + " is '" + line(committed, i) + "' and should be '"
                        + line(generated, i) + "'")
                .findFirst()
                .orElse("");
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "(none)";
    }

    @Test
    void aProgramWithoutFaultyProgramsOfItsOwnIsNamedWithWhatIsLostElsewhere() {
        List<RequirementSpec> twoPrograms = new ArrayList<>(asked);
        RequirementSpec any = asked.get(0);
        twoPrograms.add(new RequirementSpec(
                new RequirementKey("other", "NET-99"),
                "other-server",
                any.level(),
                any.basis(),
                any.says(),
                any.hint(),
                any.reference(),
                any.tries(),
                any.needs()));
        String table = new LossTable(twoPrograms, rows, List.of()).markdown();
        assertTrue(table.contains("* [other](#other): [other-server](#other-server) (0 programs)"), table);
        assertTrue(table.contains("### other-server\n\nLost by faulty programs of another name: NET-99\n"), table);
    }

    @Test
    void thereAreFaultyProgramsToTellOf() {
        assertFalse(rows.isEmpty());
    }

    @Test
    void everyFaultyProgramLosesSomething() {
        assertEquals(List.of(), names(rows.stream().filter(row -> row.losses().isEmpty())));
    }

    @Test
    void everyFaultyProgramPlaysAProgramThatIsJudged() {
        Set<String> programs = asked.stream().map(RequirementSpec::program).collect(Collectors.toSet());
        assertEquals(List.of(), names(rows.stream().filter(row -> !programs.contains(row.program()))));
    }

    private static List<String> names(Stream<LossTableRow> some) {
        return some.map(LossTableRow::name).toList();
    }

    @Test
    void everyLossIsOfARequirementThatIsAskedOfTheProgram() {
        Set<String> known = asked.stream()
                .map(spec -> spec.program() + " " + spec.key().id())
                .collect(Collectors.toSet());
        assertEquals(
                List.of(),
                rows.stream()
                        .flatMap(row -> row.losses().stream()
                                .filter(loss -> !known.contains(row.program() + " " + loss.value()))
                                .map(loss -> row.name() + " loses " + loss.value()))
                        .toList());
    }

    @Test
    void everyRequirementIsLostInEveryRunByAFaultyProgramOfItsFamily() {
        Set<String> never = asked.stream().map(spec -> spec.key().id()).collect(Collectors.toCollection(TreeSet::new));
        rows.stream()
                // A core is lost by what does nothing for its points; all else by a program that made one mistake.
                .flatMap(row -> row.losses().stream()
                        .filter(loss ->
                                row.kind().equals("faulty") || loss.value().endsWith("-00")))
                .filter(Loses::always)
                .map(Loses::value)
                .forEach(never::remove);
        assertEquals(Set.of(), never, "lost by no faulty program");
    }

    @Test
    void everyLossSaysWhy() {
        assertEquals(
                List.of(),
                rows.stream()
                        .flatMap(row -> row.losses().stream()
                                .filter(loss -> loss.because().isBlank())
                                .map(loss -> row.name() + " loses " + loss.value()))
                        .toList());
    }

    @Test
    void noLossIsWrittenTwiceOnAProgram() {
        assertEquals(
                List.of(),
                names(rows.stream()
                        .filter(row -> row.losses().stream()
                                        .map(Loses::value)
                                        .distinct()
                                        .count()
                                < row.losses().size())));
    }
}
