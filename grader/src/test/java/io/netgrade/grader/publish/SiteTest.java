package io.netgrade.grader.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.worker.Json;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a published class holds and what not. */
final class SiteTest {

    private static final int STUDENTS = 3;

    @TempDir
    private static Path folder = Path.of(".");

    private static Path named = Path.of(".");

    @BeforeAll
    static void generate() throws Exception {
        GeneratedResults.make(folder.resolve("results"), STUDENTS, false);
        named = published("named", "--allure-per-student");
    }

    private static Path published(String name, String... options) {
        Path site = folder.resolve(name);
        List<String> arguments =
                new ArrayList<>(List.of("report", folder.resolve("results").toString(), "--publish", site.toString()));
        arguments.addAll(List.of(options));
        assertEquals(0, ReportProcess.run(arguments), () -> ReportProcess.said());
        return site;
    }

    private static List<Path> files(Path site) throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @Test
    void aStudentsFilesHoldNothingOfOthers() throws IOException {
        List<Path> pages = files(named.resolve("students"));
        assertEquals(2 * STUDENTS, pages.size());
        for (Path page : pages) {
            long named = 0;
            for (int i = 0; i < STUDENTS; i++) {
                String text = text(page);
                named += text.contains("Family" + i + " ") || text.contains("login" + i) ? 1 : 0;
            }
            assertTrue(named <= 1, page + " names " + named);
        }
    }

    @Test
    @Tag(Tier.DEEP)
    void anAnonymousSiteNamesNobodyAnywhereAndTheSameStudentTheSameEachTime() throws IOException {
        Path first = published("anonymous", "--anonymous");
        for (Path file : files(first)) {
            assertFalse(text(file).contains("Family") || text(file).contains("login"), file::toString);
        }
        Path second = published("again", "--anonymous");
        assertEquals(text(first.resolve("index.html")), text(second.resolve("index.html")));
        assertEquals(text(first.resolve("data.json")), text(second.resolve("data.json")));
        assertTrue(Files.readString(folder.resolve("results/pages.csv")).contains("Family0 Given"));
    }

    @Test
    @Tag(Tier.DEEP)
    void theHistoryGoesOnFromThePublicationBefore() throws IOException {
        Path second = published("second", "--previous", named.toString());
        JsonNode trend =
                Json.mapper().readTree(Files.readAllBytes(second.resolve("allure/history/history-trend.json")));
        assertEquals(2, trend.size(), trend::toString);
        assertEquals(2, trend.get(0).path("buildOrder").asInt());
        assertEquals(2, data(second).path("publication").asInt());
        assertEquals(3, data(published("second")).path("publication").asInt());
    }

    private static JsonNode data(Path site) throws IOException {
        return Json.mapper().readTree(Files.readAllBytes(site.resolve("data.json")));
    }

    @Test
    void whatIsToldToProgramsIsWhatIsShown() throws IOException {
        JsonNode data = data(named);
        assertEquals(STUDENTS + 1, data.path("students").size());
        assertEquals(STUDENTS + 1, data.at("/figures/students").asInt());
        int inBins = 0;
        for (JsonNode bin : data.path("distribution")) {
            inBins += bin.path("count").asInt();
        }
        assertEquals(data.at("/figures/graded").asInt(), inBins);
        int before = Integer.MAX_VALUE;
        for (JsonNode one : data.path("requirements")) {
            int lost = one.path("failed").asInt()
                    + one.path("blocked").asInt()
                    + one.path("notAttempted").asInt();
            assertTrue(lost <= before);
            before = lost;
            assertEquals(one.path("failed").asInt() > 0, one.path("example").size() > 0);
        }
        for (JsonNode student : data.path("students")) {
            String page = student.path("page").asText();
            assertTrue(page.isEmpty() || Files.exists(named.resolve(page)), page);
        }
    }

    @Test
    void aFolderOfSomethingElseIsLeftAlone() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(other.resolve("index.html"), "mine");
        List<String> arguments = List.of("report", folder.resolve("results").toString(), "--publish", other.toString());
        assertEquals(2, ReportProcess.run(arguments));
        assertEquals("mine", Files.readString(other.resolve("index.html")));
        Files.writeString(other.resolve("data.json"), "{no json");
        assertEquals(2, ReportProcess.run(arguments));
        assertNotEquals(
                0,
                ReportProcess.run(List.of(
                        "report",
                        other.toString(),
                        "--publish",
                        folder.resolve("x").toString())));
    }
}
