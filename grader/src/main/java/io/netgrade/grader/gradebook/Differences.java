package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that changes if something else counts from now on.
 *
 * @param submissions by what programs earn
 * @param students by what people get, where that is not the same
 */
@JsonPropertyOrder({"submissions", "students"})
public record Differences(List<Difference> submissions, List<MarkDifference> students) {

    public Differences {
        submissions = List.copyOf(submissions);
        students = List.copyOf(students);
    }

    /** What is otherwise after than before. */
    public static Differences between(Gradebook before, Gradebook after) throws IOException, UnusableFolder {
        List<Difference> submissions = Difference.between(before, after);
        Set<String> told = submissions.stream()
                .flatMap(one ->
                        after.register().of(one.submission()).stream().map(row -> row.label() + one.from() + one.to()))
                .collect(Collectors.toSet());
        List<MarkDifference> students = MarkDifference.between(Marks.of(before), Marks.of(after)).stream()
                .filter(one -> !told.contains(one.student() + one.from() + one.to()))
                .toList();
        return new Differences(submissions, students);
    }

    /** Whether nothing changes. */
    @JsonIgnore
    public boolean isEmpty() {
        return submissions.isEmpty() && students.isEmpty();
    }
}
