package io.netgrade.grader.cli;

import io.netgrade.grader.batch.Work;
import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Ledger;
import io.netgrade.grader.store.Register;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What a course handed in, as jars to be judged and as grades.
 *
 * @param folder where it is kept
 * @param task by what it is judged
 * @param register who handed in what
 */
record Worklist(BatchFolder folder, Task task, Register register) {

    /** The grades, where the batch stands so. */
    Gradebook book(Ledger ledger) {
        return new Gradebook(folder, task.plan(), new Terms(task.assignment(), ledger.withdrawn()), ledger);
    }

    /** The jars whose keys are wanted; equal ones are judged once. */
    List<Work> works(Predicate<String> wanted) {
        Gradebook keys = book(Ledger.EMPTY);
        Map<String, List<Register.Row>> byKey = new LinkedHashMap<>();
        for (Register.Row row : register.submissions()) {
            byKey.computeIfAbsent(keys.key(row), any -> new ArrayList<>()).add(row);
        }
        return byKey.entrySet().stream()
                .filter(one -> wanted.test(one.getKey()))
                .map(one -> work(one.getKey(), one.getValue()))
                .toList();
    }

    private Work work(String key, List<Register.Row> rows) {
        String digest = rows.get(0).latest().jar();
        return new Work(
                key,
                digest,
                folder.jar(digest),
                rows.stream().map(Register.Row::id).toList());
    }
}
