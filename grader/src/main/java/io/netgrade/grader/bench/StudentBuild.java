package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Usage;
import io.netgrade.suite.worker.TemporaryFolder;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** (e) A student's build with grading, compared with the same build without. Both grade nothing that must be downloaded first. */
record StudentBuild(Setting setting) implements Measurement {

    private static final String SKIP = "-Dnetgrade.skip=true";

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        String maven = maven();
        Path kit = kit();
        setting.progress().accept("a starter kit's first build, which may download");
        build(maven, kit, List.of(SKIP)).expecting(0, "the starter kit's first build");
        List<Usage> without = new ArrayList<>();
        List<Usage> with = new ArrayList<>();
        for (int i = 0; i < setting.sizes().repetitions(); i++) {
            setting.progress().accept("a starter kit's build without grading, then with");
            without.add(build(maven, kit, List.of("-o", SKIP))
                    .expecting(0, "mvn verify without grading")
                    .usage());
            // Stubs end at once; what is compared is the grading of programs that work.
            with.add(build(maven, kit, List.of("-o", "-Dnetgrade.fail=any", "-Dnetgrade.jar=" + setting.reference()))
                    .expecting(0, "mvn verify")
                    .usage());
        }
        return figures(Median.ofUsages(with), Median.ofUsages(without));
    }

    static List<Figure> figures(Usage with, Usage without) {
        return List.of(
                with.wallOver(without, "build with grading over without, wall time"),
                with.cpuOver(without, "build with grading over without, CPU"),
                with.wall("wall time with grading"),
                without.wall("wall time without grading"),
                with.cpu("CPU with grading"),
                without.cpu("CPU without grading"));
    }

    /** Each build compiles everything, as a student's does after a change. */
    private MeasuredRun build(String maven, Path kit, List<String> options)
            throws IOException, InterruptedException, NotMeasured {
        Path target = kit.resolve("target");
        if (Files.exists(target)) {
            TemporaryFolder.delete(target);
        }
        List<String> command = new ArrayList<>(List.of(maven, "-B", "verify"));
        command.addAll(options);
        return MeasuredRun.of(command, kit);
    }

    private Path kit() throws IOException, InterruptedException, NotMeasured {
        Path folder = setting.folder("kit");
        Path assignment = Course.assignment(folder);
        Path zip = folder.resolve("kit.zip");
        setting.progress().accept("a starter kit");
        setting.netgrade(folder, "handout", "--assignment", assignment.toString(), "--out", zip.toString())
                .expecting(0, "netgrade handout");
        return unpacked(zip, Files.createDirectory(folder.resolve("student")));
    }

    /** The one folder that is in the kit. */
    private static Path unpacked(Path zip, Path target) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(zip);
                Stream<Path> entries = Files.walk(archive.getPath("/"))) {
            for (Path entry : entries.skip(1).toList()) {
                Files.copy(entry, target.resolve(entry.toString().substring(1)));
            }
        }
        try (Stream<Path> folders = Files.list(target)) {
            return folders.findFirst().orElseThrow();
        }
    }

    private static String maven() throws NotMeasured {
        String name = System.getProperty("os.name", "").startsWith("Windows") ? "mvn.cmd" : "mvn";
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Path::toString)
                .orElseThrow(() -> NotMeasured.unavailable(name + " is not on the PATH"));
    }
}
