package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.Figure;
import io.netgrade.grader.bench.record.NotMeasured;
import io.netgrade.grader.bench.record.Ratio;
import io.netgrade.grader.bench.record.Unit;
import io.netgrade.grader.bench.record.Usage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** (h) Time and peak memory of the grader as a class grows. The memory should stay where it is. */
record GrowingClasses(Setting setting) implements Measurement {

    @Override
    public List<Figure> figures() throws IOException, InterruptedException, NotMeasured {
        List<GradedBatch> batches = new ArrayList<>();
        for (int students : setting.sizes().classes()) {
            Course course = Course.ofOneRequirement(setting.folder("course"), setting.small(), students);
            batches.add(GradedBatch.of(setting, course, students));
        }
        return figures(batches);
    }

    /** At least two batches, the smallest first. */
    static List<Figure> figures(List<GradedBatch> batches) {
        GradedBatch last = batches.get(batches.size() - 1);
        GradedBatch before = batches.get(batches.size() - 2);
        String over = last.students() + " over " + before.students();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(
                "peak memory of the grader, " + over,
                Unit.RATIO,
                Ratio.of(last.usage().peakMebibytes(), before.usage().peakMebibytes()),
                "memory " + Usage.UNKNOWN));
        figures.add(last.usage().wallOver(before.usage(), "wall time, " + over));
        batches.forEach(batch -> figures.add(batch.usage().wall("wall time, " + batch.students() + " submissions")));
        batches.forEach(batch ->
                figures.add(batch.usage().peak("peak memory of the grader, " + batch.students() + " submissions")));
        return figures;
    }
}
