package io.netgrade.grader.gradebook;

import io.netgrade.grader.intake.Roster;
import io.netgrade.grader.intake.RosterIndex;
import io.netgrade.grader.intake.Student;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Finds participants by what a list tells of students. */
final class Roll {

    private final Map<Student, Participant> participants = new LinkedHashMap<>();
    private final RosterIndex index;

    Roll(List<Participant> all) {
        all.forEach(one -> participants.put(Student.known(one.known()), one));
        index = new RosterIndex(new Roster(List.copyOf(participants.keySet())));
    }

    RosterIndex.Found find(Student told) {
        return index.findSurely(told);
    }

    List<Participant> participants(RosterIndex.Found found) {
        return found.students().stream()
                .map(student -> Objects.requireNonNull(participants.get(student)))
                .toList();
    }
}
