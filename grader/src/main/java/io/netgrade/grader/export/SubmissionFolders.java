package io.netgrade.grader.export;

import io.netgrade.grader.csv.Cell;
import io.netgrade.grader.csv.Dialect;
import io.netgrade.grader.gradebook.Mark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where what is told of a submission lies: in a folder of its name; of a group, whose members may have marks of their own, in one for
 * each member within that, numbered in the order of participants; {@code who.csv} says who is who. So no two ever meet.
 */
final class SubmissionFolders {

    private final Map<String, List<Mark>> members = new HashMap<>();

    SubmissionFolders(List<Mark> all) {
        for (Mark mark : all) {
            mark.counted().ifPresent(counted -> members.computeIfAbsent(counted.submission(), any -> new ArrayList<>())
                    .add(mark));
        }
    }

    /** Whose folder is whose, where that is not plain from its name. */
    Optional<Parcel.File> who() {
        List<List<String>> rows = new ArrayList<>();
        members.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .forEach(mark ->
                        rows.add(List.of(of(mark), Cell.guarded(mark.student().label()))));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        rows.sort(Comparator.comparing(row -> row.get(0)));
        rows.add(0, List.of("folder", "student"));
        return Optional.of(new Parcel.File("who.csv", Dialect.PLAIN.write(rows)));
    }

    String of(Mark mark) {
        String submission = mark.counted().orElseThrow().submission();
        List<Mark> group = Objects.requireNonNull(members.get(submission));
        return group.size() == 1 ? submission : submission + "/member-" + (group.indexOf(mark) + 1);
    }
}
