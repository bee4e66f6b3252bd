package io.netgrade.grader.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.Kind;
import io.netgrade.grader.bench.record.Ratio;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import io.netgrade.grader.cell.Isolation;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the system counts, and what is computed from it. */
final class AccountingTest {

    private static final String STAT =
            "42 (a) (b) S 1 42 42 0 -1 4194560 100 200 0 0 11 22 33 44 20 0 9 0 500 600 700\n";

    private static final String SNMP =
            """
            Ip: Forwarding DefaultTTL
            Ip: 1 64
            Tcp: RtoAlgorithm ActiveOpens PassiveOpens
            Tcp: 1 4711 5000
            Udp: InDatagrams NoPorts InErrors OutDatagrams
            Udp: 7 0 0 815
            UdpLite: InDatagrams OutDatagrams
            UdpLite: 1 2
            """;

    @TempDir
    private Path proc = Path.of(".");

    @BeforeEach
    void filesAsLinuxWritesThem() throws IOException {
        Files.createDirectories(proc.resolve("self"));
        Files.createDirectories(proc.resolve("42"));
        Files.createDirectories(proc.resolve("net"));
        Files.writeString(proc.resolve("self/stat"), STAT);
        Files.writeString(proc.resolve("net/snmp"), SNMP);
        Files.writeString(proc.resolve("42/status"), "Name:\tjava\nVmPeak:\t 999 kB\nVmHWM:\t  2048 kB\n");
        Files.writeString(proc.resolve("cpuinfo"), "processor\t: 0\nmodel name\t: A Processor @ 2 GHz\n");
    }

    @Test
    void cpuConnectionsAndMemoryAreReadFromTheirFields() {
        ProcFiles files = new ProcFiles(proc);
        assertEquals(OptionalDouble.of(0.33), files.ownCpu());
        assertEquals(OptionalDouble.of(0.77), files.childrenCpu());
        assertEquals(Optional.of(new Network(4711, 815)), files.network());
        assertEquals(OptionalDouble.of(2), files.peakMebibytes(42));
        assertEquals(Optional.of("A Processor @ 2 GHz"), files.cpuModel());
    }

    @Test
    void nothingIsKnownWhereThereAreNoSuchFiles() {
        ProcFiles files = new ProcFiles(proc.resolve("none"));
        assertTrue(files.ownCpu().isEmpty());
        assertTrue(files.childrenCpu().isEmpty());
        assertTrue(files.network().isEmpty());
        assertTrue(files.peakMebibytes(42).isEmpty());
        assertTrue(files.cpuModel().isEmpty());
    }

    @Test
    void aCommandRunsToItsEndWhereverItsConnectionsAreCounted() throws Exception {
        Path folder = Files.createDirectory(proc.resolve("run"));
        List<String> java =
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-no-such-option");
        PrivateNetwork.Counted counted = PrivateNetwork.ofThisMachine(folder).run(java, folder);
        assertEquals(1, counted.run().code(), counted::toString);
        assertEquals(
                ProcFiles.ofThisMachine().network().isPresent(),
                counted.network().isPresent());
    }

    @Test
    void aRatioIsOneOverTheOtherAndEmptyWithoutOneOfThem() {
        assertEquals(OptionalDouble.of(1.5), Ratio.of(3, 2));
        assertTrue(Ratio.of(3, 0).isEmpty());
        assertTrue(Ratio.of(OptionalDouble.empty(), OptionalDouble.of(1)).isEmpty());
        assertTrue(Ratio.of(OptionalDouble.of(1), OptionalDouble.empty()).isEmpty());
    }

    @Test
    void wallTimeIsComparedWithCpuPerCore() {
        assertEquals(OptionalDouble.of(3), usage(30, 20, 0).perCore(2));
        Usage unknown = new Usage(30, OptionalDouble.empty(), OptionalDouble.empty());
        assertEquals(
                "not available on this system", unknown.cpu("CPU").missing().orElseThrow());
        assertEquals(
                "CPU time not available on this system",
                usage(1, 1, 1).cpuOver(unknown, "ratio").text());
    }

    @Test
    void theMedianIsTheValueInTheMiddle() {
        assertEquals(2, Median.of(List.of(9.0, 1.0, 2.0)));
        assertEquals(1, Median.of(List.of(2.0, 1.0)));
        assertEquals(usage(2, 20, 7), Median.ofUsages(List.of(usage(1, 20, 8), usage(2, 30, 7), usage(3, 10, 6))));
    }

    @Test
    void memoryIsComparedBetweenTheTwoLargestClasses() {
        List<Figure> figures = GrowingClasses.figures(List.of(
                new GradedBatch(10, usage(5, 1, 90), proc),
                new GradedBatch(100, usage(20, 1, 100), proc),
                new GradedBatch(1000, usage(200, 1, 110), proc)));
        assertEquals(Figure.of("peak memory of the grader, 1000 over 100", Unit.RATIO, 1.1), figures.get(0));
        assertEquals(Figure.of("wall time, 1000 over 100", Unit.RATIO, 10), figures.get(1));
        assertEquals(8, figures.size());
    }

    @Test
    void aLevelThatDoesNotWorkHereIsNamedByWhatItLacks() throws IOException {
        JsonNode doctor = Json.mapper()
                .readTree(
                        """
                [{"isolation": "sandbox", "works": false, "checks": [
                    {"what": "Linux", "met": true, "detail": "6.1", "remedy": ""},
                    {"what": "an ordinary user", "met": false, "detail": "this is root", "remedy": "use another"}]},
                 {"isolation": "uid", "works": true, "checks": []}]
                """);
        assertEquals(
                Optional.of("not available here: it lacks an ordinary user (this is root)"),
                IsolationLevels.lacking(doctor, Isolation.SANDBOX));
        assertTrue(IsolationLevels.lacking(doctor, Isolation.UID).isEmpty());
        assertTrue(IsolationLevels.lacking(doctor, Isolation.CONTAINER).isPresent());
    }

    @Test
    void namesAndLettersAreMeasurementsAndATypoNamesTheNearest() {
        assertEquals(Kind.WORKER, Kind.of(" Worker"));
        assertEquals(Kind.WORKER, Kind.of("d"));
        assertEquals("a=cost", Kind.choices().get(0));
        IllegalArgumentException typo = assertThrows(IllegalArgumentException.class, () -> Kind.of("isolatoin"));
        assertEquals("no measurement 'isolatoin'; did you mean 'isolation'?", typo.getMessage());
    }

    private static Usage usage(double seconds, double cpu, double peak) {
        return new Usage(seconds, OptionalDouble.of(cpu), OptionalDouble.of(peak));
    }
}
