package io.netgrade.grader.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import io.netgrade.grader.Browser;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A published class in a real browser, from a plain static server and from disk. Everybody in it is called what no page may run. */
@Tag(Tier.DEEP)
final class SiteInBrowserTest {

    private static final int STUDENTS = GeneratedResults.PAYLOADS.size();

    @TempDir
    private static Path folder = Path.of(".");

    private static Path site = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private static HttpServer server;

    private static String origin = "";

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @BeforeAll
    static void publish() throws Exception {
        site = folder.resolve("site");
        GeneratedResults.make(folder.resolve("results"), STUDENTS, true);
        assertEquals(
                0,
                ReportProcess.run(
                        List.of("report", folder.resolve("results").toString(), "--publish", site.toString())),
                () -> ReportProcess.said());
        GeneratedResults.make(folder.resolve("one"), 1, true);
        assertEquals(
                0,
                ReportProcess.run(List.of(
                        "report",
                        folder.resolve("one").toString(),
                        "--publish",
                        site.resolve("one").toString(),
                        "--allure-per-student")),
                () -> ReportProcess.said());
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            Path file = site.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            byte[] content = there ? Files.readAllBytes(file) : new byte[0];
            String type = file.toString().endsWith(".css")
                    ? "text/css"
                    : file.toString().endsWith(".html") ? "text/html" : "";
            if (!type.isEmpty()) {
                exchange.getResponseHeaders().set("Content-Type", type);
            }
            exchange.sendResponseHeaders(there ? 200 : 404, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
            exchange.close();
        });
        server.start();
        origin = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    @BeforeEach
    void open() {
        browser = Browser.open();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private List<WebElement> shownRows() {
        return browser.driver().findElements(By.cssSelector("#students tbody tr")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
    }

    private List<Double> percents() {
        return shownRows().stream()
                .map(row ->
                        Double.valueOf(row.findElements(By.tagName("td")).get(1).getDomAttribute("data-n")))
                .toList();
    }

    @Test
    void fromTheClassToTheCaretUnderTheWrongByte() throws IOException {
        browser.visit(origin + "index.html");
        browser.awaitText("Distribution of scores");
        assertEquals(STUDENTS + 1, shownRows().size());
        WebElement heading = browser.driver().findElement(By.xpath("//th[button='percent']"));
        heading.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
        assertEquals("descending", heading.getDomAttribute("aria-sort"));
        assertEquals(percents().stream().sorted(Comparator.reverseOrder()).toList(), percents());
        heading.findElement(By.tagName("button")).sendKeys(Keys.SPACE);
        assertEquals(percents().stream().sorted().toList(), percents());
        browser.driver().findElement(By.id("search")).sendKeys("family3");
        assertEquals(1, shownRows().size());
        browser.awaitText("1 of " + (STUDENTS + 1) + " students are shown.");
        shownRows().get(0).findElement(By.tagName("a")).sendKeys(Keys.ENTER);
        browser.awaitText("^^");
        assertTrue(browser.driver().getCurrentUrl().contains("/students/"));
        browser.expectNothingBeyond(origin);
        assertEquals(
                List.of(),
                browser.complaints().stream()
                        .filter(text -> !text.contains("favicon"))
                        .toList());
    }

    @Test
    void theStateFiltersAndRequirementsAreSearchedAndShowAnExample() {
        browser.visit(site.resolve("index.html").toUri().toString());
        browser.driver().findElement(By.id("state")).sendKeys("missing");
        assertEquals(1, shownRows().size());
        browser.driver().findElement(By.id("wanted")).sendKeys("tcp-echo-threaded NET-01");
        List<WebElement> rows = browser.driver().findElements(By.cssSelector("#requirements tbody tr")).stream()
                .filter(WebElement::isDisplayed)
                .toList();
        assertEquals(1, rows.size());
        rows.get(0).findElement(By.tagName("summary")).sendKeys(Keys.ENTER);
        browser.awaitText("usual cause: ");
        browser.expectNothingBeyond("file:");
        assertEquals(List.of(), browser.complaints());
    }

    /** Names, what programs print and send, remarks: in every page, opened as a file and from a server. */
    @Test
    void nothingOfASubmissionRunsInAnyPage() throws IOException {
        List<Path> pages = pages();
        // Of each class the page, two of Allure's, and the students'; one of them has a report of Allure's too.
        assertEquals(2 * 3 + STUDENTS + 1 + 1, pages.size(), pages::toString);
        for (Path page : pages) {
            if (page.toString().contains("llure")) {
                visitAllure(page);
            } else {
                browser.visit(page.toUri().toString());
            }
            assertNull(browser.driver().executeScript("return window.pwned"), page::toString);
        }
        browser.expectNothingBeyond("file:", origin);
    }

    /** Allure shows names and texts only where somebody opens what holds them. */
    private void visitAllure(Path page) {
        browser.visit(origin + site.relativize(page).toString().replace('\\', '/') + "#suites");
        // A report of one names requirements, and that of a class students, who are called what must not run.
        String inside = page.toString().endsWith("-allure.html") ? "RUN-01" : "pwned";
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30)).until(any -> {
            browser.driver()
                    .executeScript("document.querySelectorAll('.node:not(.node__expanded) > .node__title')"
                            + ".forEach(title => title.click())");
            return browser.shown().contains(inside);
        });
        browser.driver().executeScript("document.querySelector('.node__leaf').click()");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(any -> !browser.shown().contains("No item selected"));
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void picturesForPeople() throws Exception {
        Path friendly = folder.resolve("friendly");
        GeneratedResults.make(folder.resolve("friendly-results"), 40, false);
        assertEquals(
                0,
                ReportProcess.run(List.of(
                        "report", folder.resolve("friendly-results").toString(), "--publish", friendly.toString())),
                () -> ReportProcess.said());
        for (String scheme : List.of("light", "dark")) {
            browser.driver()
                    .executeCdpCommand(
                            "Emulation.setEmulatedMedia",
                            Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
            for (int width : List.of(1300, 400)) {
                browser.driver()
                        .executeCdpCommand(
                                "Emulation.setDeviceMetricsOverride",
                                Map.of("width", width, "height", 1000, "deviceScaleFactor", 1, "mobile", width < 1000));
                browser.visit(friendly.resolve("index.html").toUri().toString());
                browser.awaitText("Distribution of scores");
                String background = String.valueOf(
                        browser.driver().executeScript("return getComputedStyle(document.body).backgroundColor"));
                assertEquals(scheme.equals("light") ? "rgb(255, 255, 255)" : "rgb(20, 23, 26)", background);
                Object wide = browser.driver()
                        .executeScript("return document.documentElement.scrollWidth <= window.innerWidth");
                assertEquals(true, wide, "the page is wider than a screen of " + width);
                browser.picture("dashboard-" + scheme + "-" + width + ".png");
            }
        }
    }
}
