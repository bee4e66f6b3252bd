package io.netgrade.grader.report;

import io.qameta.allure.ConfigurationBuilder;
import io.qameta.allure.Extension;
import io.qameta.allure.ReportGenerator;
import io.qameta.allure.allure1.Allure1Plugin;
import io.qameta.allure.allure2.Allure2Plugin;
import io.qameta.allure.category.CategoriesPlugin;
import io.qameta.allure.category.CategoriesTrendPlugin;
import io.qameta.allure.context.FreemarkerContext;
import io.qameta.allure.context.JacksonContext;
import io.qameta.allure.context.MarkdownContext;
import io.qameta.allure.context.RandomUidContext;
import io.qameta.allure.core.AttachmentsPlugin;
import io.qameta.allure.core.Configuration;
import io.qameta.allure.core.MarkdownDescriptionsPlugin;
import io.qameta.allure.core.Plugin;
import io.qameta.allure.core.TestsResultsPlugin;
import io.qameta.allure.duration.DurationPlugin;
import io.qameta.allure.duration.DurationTrendPlugin;
import io.qameta.allure.environment.Allure1EnvironmentPlugin;
import io.qameta.allure.executor.ExecutorPlugin;
import io.qameta.allure.history.HistoryPlugin;
import io.qameta.allure.history.HistoryTrendPlugin;
import io.qameta.allure.launch.LaunchPlugin;
import io.qameta.allure.plugin.DefaultPluginLoader;
import io.qameta.allure.retry.RetryPlugin;
import io.qameta.allure.retry.RetryTrendPlugin;
import io.qameta.allure.severity.SeverityPlugin;
import io.qameta.allure.status.StatusChartPlugin;
import io.qameta.allure.suites.SuitesPlugin;
import io.qameta.allure.summary.SummaryPlugin;
import io.qameta.allure.tags.TagsPlugin;
import io.qameta.allure.timeline.TimelinePlugin;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** An Allure report of one grade: one HTML file that opens by double-click and loads nothing from anywhere. */
public final class AllureReport {

    /** The report's name in a folder of results. */
    public static final String FILE = "report.html";

    /** A name of our own: what stands in it is replaced. */
    private static final String RESULTS = "netgrade-allure-results";

    /** Tabs that the generator itself lacks. */
    private static final List<String> PLUGINS = List.of("behaviors-plugin", "packages-plugin");

    /** What a plugin consists of. */
    private static final List<String> FILES_OF_PLUGIN = List.of("allure-plugin.yml", "static/index.js", "plugin.jar");

    /**
     * Writes {@code folder/report.html}, and the results it was made from below {@code folder/netgrade-allure-results}.
     *
     * @param begin when the grading began, in milliseconds since 1970
     */
    public Path write(Grade grade, Path folder, long begin, Console.ReplayCommand replay) throws IOException {
        Path results = folder.resolve(RESULTS);
        Folders.delete(results);
        new AllureResults(results, begin).write(grade, replay);
        return generate(results, folder.resolve(FILE));
    }

    /** Makes a report of nothing, so that what reports need is loaded while somebody waits for verdicts anyway. */
    public void warmUp() {
        try {
            Path nothing = Files.createTempDirectory("netgrade-allure-");
            try {
                generate(Files.createDirectory(nothing.resolve("results")), nothing.resolve(FILE));
            } finally {
                Folders.delete(nothing);
            }
        } catch (IOException onlyAWarmUp) {
            // If reports cannot be written, the real one says so.
            return;
        }
    }

    /** Writes a report that stands alone, and nothing beside it; nobody can play anything again by it. */
    public void writeFile(Grade grade, Path file) throws IOException {
        Path results = Files.createTempDirectory("netgrade-allure-");
        try {
            new AllureResults(results, 0).write(grade, requirement -> "");
            generate(results, file);
        } finally {
            Folders.delete(results);
        }
    }

    private static Path generate(Path results, Path report) throws IOException {
        Path work = Files.createTempDirectory("netgrade-allure-");
        try {
            Path made = work.resolve("report");
            new ReportGenerator(configuration(work.resolve("plugins"))).generateSingleFile(made, List.of(results));
            Files.writeString(report, ReportPage.of(Files.readString(made.resolve("index.html"))));
            return report;
        } finally {
            Folders.delete(work);
        }
    }

    static Configuration configuration(Path plugins) throws IOException {
        return ConfigurationBuilder.empty()
                .withExtensions(extensions())
                .withPlugins(loadPlugins(plugins))
                .withReportName("Netgrade")
                .build();
    }

    /** What Allure bundles, less what sends or exports anything. */
    private static List<Extension> extensions() {
        return List.of(
                new JacksonContext(),
                new MarkdownContext(),
                new FreemarkerContext(),
                new RandomUidContext(),
                new MarkdownDescriptionsPlugin(),
                new TagsPlugin(),
                new RetryPlugin(),
                new RetryTrendPlugin(),
                new SeverityPlugin(),
                new HistoryPlugin(),
                new HistoryTrendPlugin(),
                new CategoriesPlugin(),
                new CategoriesTrendPlugin(),
                new DurationPlugin(),
                new DurationTrendPlugin(),
                new StatusChartPlugin(),
                new TimelinePlugin(),
                new SuitesPlugin(),
                new TestsResultsPlugin(),
                new AttachmentsPlugin(),
                new SummaryPlugin(),
                new ExecutorPlugin(),
                new LaunchPlugin(),
                // Reads environment.properties, whatever its name says.
                new Allure1Plugin(),
                new Allure1EnvironmentPlugin(),
                new Allure2Plugin());
    }

    /** Allure loads plugins from folders only, and ours lie in our jar. */
    private static List<Plugin> loadPlugins(Path place) throws IOException {
        DefaultPluginLoader loader = new DefaultPluginLoader();
        List<Plugin> plugins = new ArrayList<>();
        for (String name : PLUGINS) {
            Path folder = place.resolve(name);
            for (String file : FILES_OF_PLUGIN) {
                unpack("allure-plugins/" + name + "/" + file, folder.resolve(file));
            }
            loader.loadPlugin(AllureReport.class.getClassLoader(), folder).ifPresent(plugins::add);
        }
        return plugins;
    }

    private static void unpack(String resource, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        try (InputStream in = AllureReport.class.getResourceAsStream(resource)) {
            Files.copy(Objects.requireNonNull(in, resource), target);
        }
    }
}
