package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where what is told of a submission lies: in a folder of its name; of a group, whose members may have marks of their own, in one for
 * each member within that, numbered in the order of participants. So no two ever meet.
 */
final class SubmissionFolders {

    private final Map<String, List<Mark>> members = new HashMap<>();

    SubmissionFolders(List<Mark> all) {
        for (Mark mark : all) {
            mark.counted().ifPresent(counted -> members.computeIfAbsent(counted.submission(), any -> new ArrayList<>())
                    .add(mark));
        }
    }

    String of(Mark mark) {
        String submission = mark.counted().orElseThrow().submission();
        List<Mark> group = Objects.requireNonNull(members.get(submission));
        return group.size() == 1 ? submission : submission + "/member-" + (group.indexOf(mark) + 1);
    }
}
