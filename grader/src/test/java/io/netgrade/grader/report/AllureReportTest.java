package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is one file, says what was found, and loads nothing. */
final class AllureReportTest {

    private static final Pattern LOADS = Pattern.compile("(?i)(src|href)=\"(https?:)?//|googletagmanager|gtag\\(");

    @TempDir
    private Path folder = Path.of(".");

    private String page() throws IOException {
        Path page = new AllureReport().write(grade(), folder, 0, key -> "netgrade replay here");
        return Files.readString(page);
    }

    private static Grade grade() {
        Plan plan = Plan.of(Exercises.catalogue(), any -> true, 1);
        Map<RequirementKey, Verdict> verdicts = Exercises.catalogue().specs().stream()
                .collect(Collectors.toMap(RequirementSpec::key, spec -> new Verdict.Passed(1, "00")));
        RequirementKey lost = new RequirementKey("tcp-echo-threaded", "NET-01");
        verdicts.put(
                lost,
                new Verdict.Failed(new Evidence(
                        new StreamFinding.EndedEarly("C1", Bytes.ofText("ab"), Bytes.ofText("a")),
                        new Exchange(List.of()),
                        List.of(),
                        ProgramState.running(List.of(), List.of("</script><script>alert(1)</script>")),
                        true)));
        return new Grade(
                new Submission(Path.of("x.jar"), "0".repeat(64)),
                plan,
                Scorecard.of(Exercises.catalogue().specs(), verdicts, ""),
                Map.of(),
                List.of(new Remark("output", "It had printed <b>17</b> MiB when it was ended.")),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void loadsNothingFromAnywhere() throws IOException {
        String page = page();
        assertFalse(LOADS.matcher(page).find());
        assertTrue(page.length() > 1_000_000, "scripts and styles are in the page itself");
    }

    @Test
    void isASingleFileBesideItsResults() throws IOException {
        page();
        try (var files = Files.list(folder)) {
            assertEquals(
                    List.of("netgrade-allure-results", "report.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void whatAProgramPrintedIsNoPartOfThePagesCode() throws IOException {
        assertFalse(page().contains("<script>alert(1)"));
    }

    @Test
    void keepsBehavioursPackagesAndCategories() throws IOException {
        String page = page();
        for (String data : List.of("data/behaviors.json", "data/packages.json", "data/categories.json")) {
            assertTrue(page.contains("d('" + data + "'"), data);
        }
    }
}
