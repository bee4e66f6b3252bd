package io.netgrade.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Precondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real browser without a window, that notes what it asks for and what goes wrong in it. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOST_TABS = 80;

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens one; fails, and in a build server does not skip, where none is installed. */
    public static Browser open(String... arguments) {
        Path binary = installed("chromium", "chromium-browser", "google-chrome");
        Path control = installed("chromedriver");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        List<String> all =
                new ArrayList<>(List.of("--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1300,1000"));
        all.addAll(List.of(arguments));
        ChromeOptions options = new ChromeOptions().setBinary(binary.toFile()).addArguments(all);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(control.toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
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

    /** The browser itself. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Goes to an address. */
    public void visit(String address) {
        driver.get(address);
    }

    /** Waits until a text can be seen. */
    public void awaitText(String text) {
        new WebDriverWait(driver, PATIENCE).until(any -> shown().contains(text));
    }

    /** All that can be seen. */
    public String shown() {
        return String.valueOf(driver.executeScript("return document.body.innerText"));
    }

    /** Goes from part to part as a person does who has no mouse, and presses Return on the one that says this. */
    public void pressOn(String text) {
        for (int i = 0; i < MOST_TABS; i++) {
            WebElement here = driver.switchTo().activeElement();
            if (!here.getTagName().equals("body") && here.getText().contains(text)) {
                here.sendKeys(Keys.ENTER);
                return;
            }
            here.sendKeys(Keys.TAB);
        }
        throw new AssertionError("the keyboard does not lead to '" + text + "' in\n" + shown());
    }

    /** The addresses that were asked for since this was asked last. */
    public List<String> requests() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceFirst("(?s).*\"request\":\\{.*?\"url\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    /** Everything that was asked for lies there; that includes the page itself, or nothing would be known of requests at all. */
    public void expectNothingBeyond(String... origins) {
        List<String> allowed = new ArrayList<>(List.of(origins));
        List<String> requests = requests();
        assertTrue(requests.stream().anyMatch(url -> url.startsWith(origins[0])), requests::toString);
        allowed.addAll(List.of("data:", "blob:"));
        assertEquals(
                List.of(),
                requests.stream()
                        .filter(url -> allowed.stream().noneMatch(url::startsWith))
                        .toList());
    }

    /** What the browser complained of since this was asked last. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** For a person to look at. */
    public void picture(String name) throws IOException {
        Path pictures = Files.createDirectories(Path.of("target", "screenshots"));
        Files.write(pictures.resolve(name), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
