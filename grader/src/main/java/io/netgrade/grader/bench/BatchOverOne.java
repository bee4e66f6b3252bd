package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.util.List;

/** (c) What a batch takes, compared with one submission, and how well it uses the cores. */
record BatchOverOne(Setting setting, Once<GradedBatch> many) implements Measurement {

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        GradedBatch one = GradedBatch.ofOneExercise(setting, 1);
        GradedBatch all = many.get();
        String over = all.students() + " over 1";
        return List.of(
                all.usage().wallOver(one.usage(), "wall time of " + over),
                all.usage().cpuOver(one.usage(), "CPU of " + over),
                Figure.of(
                        "wall time over CPU per core, " + all.students() + " submissions",
                        Unit.RATIO,
                        all.usage().perCore(setting.cores()),
                        Usage.NO_CPU),
                one.usage().wall("wall time of 1"),
                all.usage().wall("wall time of " + all.students()),
                one.usage().cpu("CPU of 1"),
                all.usage().cpu("CPU of " + all.students()));
    }
}
