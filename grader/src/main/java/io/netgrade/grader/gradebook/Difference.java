package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of one submission if something else counts from now on.
 *
 * @param submission its id
 * @param from the score that counts, such as {@code 44/45}
 * @param to the score afterwards
 * @param changes of requirements, in the order of the plan; at least one
 */
@JsonPropertyOrder({"submission", "from", "to", "changes"})
public record Difference(String submission, String from, String to, List<Change> changes) {

    public Difference {
        changes = List.copyOf(changes);
    }

    /** All submissions that change, in their order. */
    public static List<Difference> between(Gradebook before, Gradebook after) throws IOException, UnusableFolder {
        List<Difference> differences = new ArrayList<>();
        for (Register.Row row : after.register().submissions()) {
            Optional<Grade> was = before.grade(row);
            Optional<Grade> is = after.grade(row);
            if (was.isPresent() && is.isPresent()) {
                List<Change> changes = Change.between(was.get(), is.get());
                if (!changes.isEmpty()) {
                    differences.add(new Difference(row.id(), score(was.get()), score(is.get()), changes));
                }
            }
        }
        return differences;
    }

    private static String score(Grade grade) {
        String points = grade.card().points().toString();
        return (grade.complete() ? points : points + " to " + grade.card().pointsAtMost()) + "/"
                + grade.card().worth();
    }
}
