package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Work;
import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a course handed in, as jars to be judged and as grades.
 *
 * @param folder where it is kept
 * @param task by what it is judged
 * @param register who handed in what
 * @param adjustments what people decided about single students
 */
record Worklist(BatchFolder folder, Task task, Register register, Adjustments adjustments) {

    /** The grades, where the batch stands so. */
    Gradebook book(Ledger ledger) {
        return new Gradebook(
                folder, register, task.plan(), new Terms(task.assignment(), ledger.withdrawn()), adjustments, ledger);
    }

    /** The jars whose keys are wanted; equal ones are judged once. */
    List<Work> works(Predicate<String> wanted) {
        Gradebook keys = book(Ledger.EMPTY);
        Map<String, Work> byKey = new LinkedHashMap<>();
        for (Register.Row row : register.submissions()) {
            for (Register.HandedIn attempt : keys.judged(row)) {
                byKey.merge(keys.key(attempt), work(keys.key(attempt), attempt, row), Worklist::together);
            }
        }
        return byKey.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private Work work(String key, Register.HandedIn attempt, Register.Row row) {
        return new Work(key, attempt.jar(), folder.jar(attempt.jar()), List.of(row.id()));
    }

    private static Work together(Work one, Work other) {
        return new Work(
                one.key(),
                one.submission(),
                one.jar(),
                Stream.concat(one.from().stream(), other.from().stream())
                        .distinct()
                        .toList());
    }
}
