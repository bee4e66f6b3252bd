package io.netgrade.grader.cli;

import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Message;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says of each exercise that it is through, for those who want to know how far a judging is and not each verdict. */
final class ExerciseProgress implements Consumer<Message> {

    private final Map<String, Long> open;
    private final int all;
    private final Consumer<String> out;
    private int judged;

    /** @param out takes the lines */
    ExerciseProgress(Plan plan, Consumer<String> out) {
        this.open = new HashMap<>(plan.requirements().stream()
                .map(RequirementKey::exercise)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
        this.all = plan.items().size();
        this.out = out;
    }

    @Override
    public void accept(Message message) {
        if (message instanceof Message.Judged verdict) {
            judged++;
            String exercise = verdict.requirement().exercise();
            if (open.merge(exercise, -1L, Long::sum) == 0) {
                out.accept("  " + exercise + " is through: " + judged + " of " + all + " judged");
            }
        }
    }
}
