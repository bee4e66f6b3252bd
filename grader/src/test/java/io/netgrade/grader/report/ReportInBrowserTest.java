package io.netgrade.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.Precondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a student sees, in a real browser: nothing is fetched, and the keyboard leads to the bytes. */
final class ReportInBrowserTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TABS = 80;

    @TempDir
    private Path folder = Path.of(".");

    private @Nullable ChromeDriver driver;

    @BeforeEach
    void open() throws IOException {
        Grade grade = SampleGrade.withALoss();
        new AllureReport().write(grade, folder, 0, key -> "netgrade replay here");
        new FeedbackPage().write(grade, folder, key -> "netgrade replay here");
        Path binary = installed("chromium", "chromium-browser", "google-chrome");
        Path control = installed("chromedriver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        ChromeOptions options = new ChromeOptions()
                .setBinary(binary.toFile())
                .addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1300,1000");
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.toFile())
                .usingAnyFreePort()
                .build();
        driver = new ChromeDriver(service, options);
    }

    private static Path installed(String... names) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.of(names)
                .flatMap(name ->
                        Stream.of(path.split(java.io.File.pathSeparator, -1)).map(each -> Path.of(each, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> Precondition.missing("no " + String.join(" or ", names) + " is installed"));
    }

    @AfterEach
    void close() {
        if (driver != null) {
            driver.quit();
        }
    }

    private ChromeDriver browser() {
        return Objects.requireNonNull(driver);
    }

    private void visit(String file) {
        browser().get(folder.resolve(file).toUri().toString() + (file.equals(AllureReport.FILE) ? "#behaviors" : ""));
    }

    private void awaitText(String text) {
        new WebDriverWait(browser(), PATIENCE).until(driver -> shown().contains(text));
    }

    private String shown() {
        return String.valueOf(browser().executeScript("return document.body.innerText"));
    }

    /** Goes from part to part as a person does who has no mouse, and presses Return on the one that says this. */
    private void pressOn(String text) {
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement here = browser().switchTo().activeElement();
            if (!here.getTagName().equals("body") && here.getText().contains(text)) {
                here.sendKeys(Keys.ENTER);
                return;
            }
            here.sendKeys(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not lead to '" + text + "' in\n" + shown());
    }

    private List<String> requests() {
        return browser().manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** The page itself is asked for, or nothing would be known of requests at all. */
    private void expectNothingIsFetched() {
        List<String> requests = requests();
        assertTrue(requests.stream().anyMatch(url -> url.startsWith("file:")), requests::toString);
        assertEquals(
                List.of(),
                requests.stream()
                        .filter(url -> !url.startsWith("file:") && !url.startsWith("data:") && !url.startsWith("blob:"))
                        .toList());
    }

    @Test
    void theKeyboardLeadsToTheBytesOfALossAndNothingIsFetched() throws IOException {
        visit(AllureReport.FILE);
        awaitText("TCP");
        pressOn("TCP");
        awaitText("tcp-echo-threaded");
        pressOn("tcp-echo-threaded");
        awaitText("NET-01");
        pressOn("NET-01");
        awaitText("NET-01: ");
        pressOn("NET-01: ");
        awaitText("^^");
        assertTrue(shown().contains("usual cause: "), this::shown);
        picture("report.png");
        expectNothingIsFetched();
    }

    /** For a person to look at. */
    private void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(pictures.resolve(name), browser().getScreenshotAs(OutputType.BYTES));
    }

    @Test
    void theFeedbackPageShowsTheLossAndRunsNothingThatAProgramPrinted() throws IOException {
        visit(FeedbackPage.HTML);
        awaitText("^^");
        assertTrue(shown().contains("<script>alert(1)</script>"), this::shown);
        picture("feedback.png");
        assertEquals(0L, browser().executeScript("return document.scripts.length"));
        expectNothingIsFetched();
    }
}
