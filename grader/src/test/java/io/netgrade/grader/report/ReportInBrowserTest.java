package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student sees, in a real browser: nothing is fetched, and the keyboard leads to the bytes. */
final class ReportInBrowserTest {

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeEach
    void open() throws IOException {
        Grade grade = SampleGrade.withALoss();
        new AllureReport().write(grade, folder, 0, key -> "netgrade replay here");
        new FeedbackPage().write(grade, folder, key -> "netgrade replay here");
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void theKeyboardLeadsToTheBytesOfALossAndNothingIsFetched() throws IOException {
        browser.visit(folder.resolve(AllureReport.FILE).toUri() + "#behaviors");
        browser.awaitText("TCP");
        browser.pressOn("TCP");
        browser.awaitText("tcp-echo-threaded");
        browser.pressOn("tcp-echo-threaded");
        browser.awaitText("NET-01");
        browser.pressOn("NET-01");
        browser.awaitText("NET-01: ");
        browser.pressOn("NET-01: ");
        browser.awaitText("^^");
        assertTrue(browser.shown().contains("usual cause: "), browser::shown);
        browser.picture("report.png");
        browser.expectNothingBeyond("file:");
    }

    @Test
    void theFeedbackPageShowsTheLossAndRunsNothingThatAProgramPrinted() throws IOException {
        browser.visit(folder.resolve(FeedbackPage.HTML).toUri().toString());
        browser.awaitText("^^");
        assertTrue(browser.shown().contains("<script>alert(1)</script>"), browser::shown);
        browser.picture("feedback.png");
        assertEquals(0L, browser.driver().executeScript("return document.scripts.length"));
        browser.expectNothingBeyond("file:");
    }
}
