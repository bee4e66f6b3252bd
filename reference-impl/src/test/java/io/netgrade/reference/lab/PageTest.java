package io.netgrade.reference.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.process.RunningProgram;
import io.netgrade.reference.process.Tool;
import io.netgrade.tiers.Tier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program as a whole, and its page in a real browser. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
@Tag(Tier.DEEP)
class PageTest {

    private static final Path SHOTS = Path.of("target", "screenshots");

    /** What would make a browser load something: the page must have none of it. */
    private static final Pattern LOADS =
            Pattern.compile("(?i)<link|<img|<iframe|\\ssrc=|url\\(|@import|fetch\\(|XMLHttp");

    private static RunningProgram browser(Path profile, Path page, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Tool.require("chromium", "chromium-browser", "google-chrome"),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--window-size=1160,2000",
                "--user-data-dir=" + profile));
        command.addAll(List.of(args));
        command.add(page.toUri().toString());
        return RunningProgram.command(command);
    }

    private static void assertDrawn(Path profile, Path page) throws Exception {
        try (RunningProgram shown = browser(profile, page, "--dump-dom")) {
            assertEquals(0, shown.exitCode(), shown::diagnosed);
            assertTrue(shown.printed().contains("data-charts=\"4\""), "not all charts were drawn");
            assertTrue(shown.printed().contains("data-loaded=\"0\""), "something was loaded");
        }
        assertFalse(LOADS.matcher(Files.readString(page)).find());
    }

    /** The library tells its version itself, in its first line. */
    private static void assertNamesItsChartLibrary(String page) {
        Matcher version = Pattern.compile("leeoniya/uPlot \\(v([0-9.]+)\\)").matcher(page);
        assertTrue(version.find());
        assertTrue(page.contains("drawn by uPlot " + version.group(1) + ","), version.group());
    }

    private static void shoot(Path profile, Path page, String name) throws Exception {
        Files.createDirectories(SHOTS);
        Path shot = SHOTS.resolve(name).toAbsolutePath();
        Files.deleteIfExists(shot);
        try (RunningProgram shown = browser(profile, page, "--screenshot=" + shot)) {
            assertEquals(0, shown.exitCode(), shown::diagnosed);
        }
        assertTrue(Files.size(shot) > 0);
    }

    @Test
    void the_lab_prints_claims_beside_figures_and_draws_them(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        try (RunningProgram lab = RunningProgram.start("tcp-vs-udp", "--quick", "--out", page.toString())) {
            assertEquals(0, lab.exitCode(), lab::toString);
            assertEquals("", lab.diagnosed());
            assertTrue(lab.printed().contains("Seed 1."), lab::printed);
            assertTrue(lab.printed().contains("TCP shakes hands before the first"), lab::printed);
            assertTrue(lab.printed().contains("8 bytes, then nothing"), lab::printed);
            assertTrue(lab.printed().contains("Charts: " + page.toAbsolutePath()), lab::printed);
        }
        assertDrawn(folder.resolve("profile"), page);
        shoot(folder.resolve("profile"), page, "page.png");
    }

    @Test
    void impaired_datagrams_are_lost_and_the_page_says_by_which_seed(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        String[] command = {
            "tcp-vs-udp", "--quick", "--impair", "--loss", "20", "--seed", "42", "--out", page.toString()
        };
        try (RunningProgram lab = RunningProgram.start(command)) {
            assertEquals(0, lab.exitCode(), lab::toString);
            assertTrue(lab.printed().contains("Seed 42. UDP through a relay: 20 % lost"), lab::printed);
            assertTrue(lab.printed().contains("not compared"), lab::printed);
        }
        assertTrue(Files.readString(page).contains("Seed 42."));
        assertDrawn(folder.resolve("profile"), page);
        shoot(folder.resolve("profile"), page, "page-impaired.png");
    }

    @Test
    void a_page_is_drawn_though_not_one_datagram_arrived(@TempDir Path folder) throws Exception {
        Setup deaf = new Setup(1, true, Optional.of(new Impairment(1, 100, 0, 0, 0)));
        List<RoundTrips> silence = new ArrayList<>();
        for (int size = 16; size <= 4_096; size *= 4) {
            Samples answered = new Samples(1);
            answered.add(size);
            silence.add(new RoundTrips(size, answered, new Samples(1)));
        }
        Results results = new Results(
                deaf,
                "A <machine> & \"its\" name",
                RoundTrips.findings(deaf, silence),
                silence,
                List.of(new Throughput(16, 1, 0, 1)),
                new Burst(10, 5, 10, 0),
                new Order(2, List.of(0, 1), List.of()));
        Path page = Files.writeString(folder.resolve("silent.html"), Page.of(results));
        assertTrue(Files.readString(page).contains("A &lt;machine&gt; &amp; &quot;its&quot; name"));
        assertTrue(Files.readString(page).contains("no answer"));
        assertNamesItsChartLibrary(Files.readString(page));
        assertDrawn(folder.resolve("profile"), page);
    }
}
