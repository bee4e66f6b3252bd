package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Ratio;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The reference graded once, as a user would.
 *
 * @param usage what it took
 * @param bill what was started, opened and sent for it; empty where the system does not tell
 * @param others connections that other programs opened in a second before and a second after it; 0 if its network was its own
 * @param jar the reference with its starts counted
 */
record ReferenceGrading(Usage usage, Optional<BareDriver.Bill> bill, long others, CountedJar jar) {

    private static final ProcFiles PROC = ProcFiles.ofThisMachine();

    /** More than these distort the ratio by more than a hundredth: a connection costs the driver about 0.2 ms. */
    private static final long MOST_BY_OTHERS = 20;

    static ReferenceGrading run(Setting setting) throws IOException, InterruptedException, NotMeasured {
        Path folder = setting.folder("reference");
        CountedJar jar = CountedJar.of(setting.reference(), folder);
        setting.progress().accept("grading the reference");
        List<String> arguments = new ArrayList<>(List.of(
                "grade",
                jar.jar().toString(),
                "--isolation",
                "none",
                "--seed",
                "7",
                "--out",
                folder.resolve("out").toString()));
        if (setting.sizes().quick()) {
            arguments.addAll(List.of("--exercise", Course.EXERCISE));
        }
        PrivateNetwork network = PrivateNetwork.ofThisMachine(folder);
        long others = network.isPrivate() ? 0 : openedInASecond();
        PrivateNetwork.Counted counted = network.run(setting.command(arguments), folder);
        Verdicts.requirePassed(counted.run(), folder.resolve("out"), "grading the reference");
        int starts = jar.count();
        Optional<BareDriver.Bill> bill =
                counted.network().map(one -> new BareDriver.Bill(starts, one.connections(), one.datagrams()));
        others += network.isPrivate() ? 0 : openedInASecond();
        return new ReferenceGrading(counted.run().usage(), bill, others, jar);
    }

    /** Nothing of ours runs meanwhile. */
    private static long openedInASecond() throws InterruptedException {
        long before = Network.ofThisMachine().map(Network::connections).orElse(0L);
        Thread.sleep(1000);
        return Network.ofThisMachine().map(Network::connections).orElse(0L) - before;
    }

    /** (a) CPU over that of a driver that does the same and looks at nothing. */
    List<Figure> cost(Setting setting) throws IOException, InterruptedException, NotMeasured {
        if (bill.isEmpty() || usage.cpuSeconds().isEmpty()) {
            throw NotMeasured.unavailable("CPU time and connections are " + Usage.UNKNOWN);
        }
        if (others > MOST_BY_OTHERS) {
            throw NotMeasured.unavailable("other programs opened " + others + " connections within two seconds, and"
                    + " connections are counted for the whole machine; stop them and measure again");
        }
        BareDriver.Bill done = bill.get();
        setting.progress()
                .accept("the bare driver: " + done.starts() + " starts, " + done.connections() + " connections");
        OptionalDouble before = ownAndChildren();
        new BareDriver(jar.jar()).pay(done);
        OptionalDouble bare = MeasuredRun.difference(before, ownAndChildren());
        return List.of(
                Figure.of(
                        "CPU of grading over the bare driver",
                        Unit.RATIO,
                        Ratio.of(usage.cpuSeconds(), bare),
                        "too short to measure"),
                usage.cpu("CPU of grading"),
                Figure.of("CPU of the bare driver", Unit.SECONDS, bare, Usage.UNKNOWN),
                Figure.of("programs started", Unit.COUNT, done.starts()),
                Figure.of("connections opened", Unit.COUNT, (double) done.connections()),
                Figure.of("datagrams sent", Unit.COUNT, (double) done.datagrams()));
    }

    /** The driver runs in this process and starts children. */
    private static OptionalDouble ownAndChildren() {
        OptionalDouble own = PROC.ownCpu();
        OptionalDouble children = PROC.childrenCpu();
        return own.isPresent() && children.isPresent()
                ? OptionalDouble.of(own.getAsDouble() + children.getAsDouble())
                : OptionalDouble.empty();
    }

    /** (b) Whether the cores were busy. */
    List<Figure> cores(Setting setting) {
        return List.of(
                Figure.of("wall time over CPU per core", Unit.RATIO, usage.perCore(setting.cores()), Usage.NO_CPU),
                usage.wall("wall time of grading"),
                usage.cpu("CPU of grading"),
                Figure.of("cores", Unit.COUNT, setting.cores()));
    }
}
