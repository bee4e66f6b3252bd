package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report is one file, says what was found, and loads nothing. */
final class AllureReportTest {

    private static final Pattern LOADS = Pattern.compile("(?i)(src|href)=\"(https?:)?//|googletagmanager|gtag\\(");

    @TempDir
    private Path folder = Path.of(".");

    private String page() throws IOException {
        Path page = new AllureReport().write(SampleGrade.withALoss(), folder, 0, key -> "netgrade replay here");
        return Files.readString(page);
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
