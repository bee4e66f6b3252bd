package io.netgrade.reference.lab;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Measures on loopback what courses claim about TCP and UDP; prints a table and writes a page with charts. */
public final class TcpVsUdp implements Program {

    private static final String IMPAIR = "--impair";
    private static final String QUICK = "--quick";
    private static final List<String> IMPAIRMENTS = List.of("--loss", "--duplicate", "--reorder", "--delay");
    private static final int HIGHEST_SEED = 999_999_999;
    private static final int LONGEST_DELAY = 500;

    @Override
    public boolean hasAddress() {
        return false;
    }

    @Override
    public Set<String> flags() {
        return Set.of(IMPAIR, QUICK);
    }

    @Override
    public Set<String> options() {
        Set<String> all = new HashSet<>(IMPAIRMENTS);
        all.addAll(List.of("--out", "--seed"));
        return all;
    }

    @Override
    public List<String> help() {
        return List.of(
                "  --out FILE           where the page goes (tcp-vs-udp.html)",
                "  --quick              fewer repetitions: some seconds less, figures that scatter more",
                "  --impair             sends the UDP side through a relay that loses, delays, doubles and reorders",
                "  --loss PERCENT       with --impair: how many datagrams are lost, each way (5)",
                "  --duplicate PERCENT  with --impair: how many arrive twice (2)",
                "  --reorder PERCENT    with --impair: how many are overtaken by the next (5)",
                "  --delay MILLIS       with --impair: how long each is under way, each way (10)",
                "  --seed N             from which the relay draws (1)");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        Setup setup = setup(options);
        Path page = page(options.text("--out", "tcp-vs-udp.html"));
        Results results = measure(setup, terminal);
        terminal.line("");
        Table.of(results.findings()).forEach(terminal::line);
        Files.writeString(page, Page.of(results));
        terminal.line("");
        terminal.line("Charts: " + page.toAbsolutePath());
        return ExitCode.DONE;
    }

    private static Setup setup(Options options) {
        int seed = options.number("--seed", 1, 0, HIGHEST_SEED);
        Impairment impairment = new Impairment(
                seed,
                options.number("--loss", 5, 0, 100),
                options.number("--duplicate", 2, 0, 100),
                options.number("--reorder", 5, 0, 100),
                options.number("--delay", 10, 0, LONGEST_DELAY));
        if (options.has(IMPAIR)) {
            return new Setup(seed, options.has(QUICK), Optional.of(impairment));
        }
        for (String option : IMPAIRMENTS) {
            if (options.has(option)) {
                throw new UsageException("option '" + option + "' needs " + IMPAIR);
            }
        }
        return new Setup(seed, options.has(QUICK), Optional.empty());
    }

    /** Where the page goes; found out before anything is measured, since that takes a while. */
    private static Path page(String file) {
        try {
            Path page = Path.of(file);
            Path folder = page.toAbsolutePath().getParent();
            if (Files.isDirectory(page) || folder == null || !Files.isWritable(folder)) {
                throw new UsageException(
                        "option '--out' takes a file in a folder that can be written to, not '" + file + "'");
            }
            return page;
        } catch (InvalidPathException noPath) {
            throw new UsageException("option '--out' takes the name of a file, not '" + file + "'");
        }
    }

    private static Results measure(Setup setup, Terminal terminal) throws IOException {
        String machine = "Java " + Runtime.version().feature() + " on " + System.getProperty("os.name") + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
        terminal.line(machine + ". Seed " + setup.seed() + "."
                + setup.impairment()
                        .map(impairment -> " UDP through a relay: " + impairment.words() + ".")
                        .orElse(""));
        List<Finding> findings = new ArrayList<>();
        terminal.line("Measuring set-up and round trips ...");
        findings.add(FirstAnswers.measure(setup).finding(setup));
        List<RoundTrips> roundTrips = RoundTrips.measure(setup);
        findings.addAll(RoundTrips.findings(setup, roundTrips));
        terminal.line("Measuring throughput ...");
        List<Throughput> throughputs = Throughput.measure(setup);
        throughputs.forEach(one -> findings.add(one.finding(setup)));
        terminal.line("Looking at a burst, at order, at boundaries, at a lost peer ...");
        Burst burst = Burst.measure(setup);
        findings.add(burst.finding());
        Order order = Order.measure(setup);
        findings.add(order.finding());
        findings.addAll(Boundaries.measure(setup));
        findings.addAll(LostPeer.measure());
        return new Results(setup, machine, findings, roundTrips, throughputs, burst, order);
    }
}
