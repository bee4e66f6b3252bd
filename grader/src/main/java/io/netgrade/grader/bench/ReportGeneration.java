package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Ratio;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;

/** (f) The class site, and an Allure report for each student, compared with grading them. */
record ReportGeneration(Setting setting, Once<GradedBatch> graded) implements Measurement {

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        GradedBatch batch = graded.get();
        int students = batch.students();
        Usage site = publish(batch);
        Usage withStudents = publish(batch, "--allure-per-student");
        OptionalDouble perStudent = beyond(withStudents.seconds(), site.seconds(), students);
        double gradingOne = batch.usage().seconds() / students;
        String tooSmall = "too short to measure";
        return List.of(
                site.wallOver(batch.usage(), "class site of " + students + " over grading them, wall time"),
                site.cpuOver(batch.usage(), "class site of " + students + " over grading them, CPU"),
                Figure.of(
                        "student's report over grading one, wall time",
                        Unit.RATIO,
                        Ratio.of(perStudent, OptionalDouble.of(gradingOne)),
                        tooSmall),
                site.wall("wall time of the class site, " + students + " students"),
                Figure.of("wall time of a student's Allure report", Unit.SECONDS, perStudent, tooSmall),
                site.cpu("CPU of the class site"),
                site.peak("peak memory of the class site"));
    }

    /** What one student's report adds; empty if it is lost in the noise. */
    static OptionalDouble beyond(double with, double without, int students) {
        return with > without ? OptionalDouble.of((with - without) / students) : OptionalDouble.empty();
    }

    private Usage publish(GradedBatch batch, String... more) throws IOException, InterruptedException, NotMeasured {
        Path folder = setting.folder("site");
        setting.progress().accept("the class site " + String.join(" ", more));
        String[] command = {
            "report",
            batch.results().toString(),
            "--publish",
            folder.resolve("site").toString()
        };
        String[] all = java.util.stream.Stream.of(command, more)
                .flatMap(java.util.Arrays::stream)
                .toArray(String[]::new);
        return setting.netgrade(folder, all).expecting(0, "the class site").usage();
    }
}
