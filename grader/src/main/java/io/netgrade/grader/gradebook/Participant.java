package io.netgrade.grader.gradebook;

import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.exchange.Escaped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who gets a grade.
 *
 * @param known what is known, such as {@code name} and {@code login}; it may come from students
 * @param label the same in words, escaped and cut
 * @param presence what came of them
 * @param submissions the ids of what they handed in: one, or more if nobody knows which counts
 */
public record Participant(Map<String, String> known, String label, Presence presence, List<String> submissions) {

    private static final int LONGEST_LABEL = 200;

    public Participant {
        known = Collections.unmodifiableMap(new LinkedHashMap<>(known));
        submissions = List.copyOf(submissions);
    }

    /** All of a course: those of the roster in its order, then those who are in no line of it; without a roster all who handed in. */
    public static List<Participant> of(Register register) {
        return register.attendance().map(Participant::listed).orElseGet(() -> handedIn(register));
    }

    private static List<Participant> listed(Register.Attendance attendance) {
        List<Participant> all = new ArrayList<>();
        attendance
                .entries()
                .forEach(entry -> all.add(
                        new Participant(entry.student(), entry.label(), entry.presence(), entry.submissions())));
        attendance
                .strangers()
                .forEach(stranger -> all.add(new Participant(
                        stranger.student(), stranger.label(), Presence.SUBMITTED, List.of(stranger.submission()))));
        return all;
    }

    private static List<Participant> handedIn(Register register) {
        Map<Map<String, String>, List<Register.Row>> rows = new LinkedHashMap<>();
        for (Register.Row row : register.submissions()) {
            row.students().forEach(student -> rows.computeIfAbsent(student, any -> new ArrayList<>())
                    .add(row));
        }
        List<Participant> all = new ArrayList<>();
        rows.forEach((student, theirs) -> all.add(handedIn(student, theirs)));
        return all;
    }

    private static Participant handedIn(Map<String, String> student, List<Register.Row> rows) {
        boolean alone = rows.get(0).students().size() == 1;
        return new Participant(
                student,
                alone ? rows.get(0).label() : labelled(student),
                rows.size() > 1 ? Presence.TWICE : Presence.SUBMITTED,
                rows.stream().map(Register.Row::id).toList());
    }

    private static String labelled(Map<String, String> student) {
        return Escaped.line(student.values().stream().findFirst().orElse("somebody"), LONGEST_LABEL);
    }

    /** What is known under that name; empty if nothing is. */
    public Optional<String> get(String attribute) {
        return Optional.ofNullable(known.get(attribute));
    }

    /** Whether somebody may call them so, in whatever case: by id of the submission, name, login, number or address. */
    public boolean isCalled(String who) {
        return known.values().stream().anyMatch(value -> value.equalsIgnoreCase(who))
                || submissions.stream().anyMatch(id -> id.equalsIgnoreCase(who));
    }
}
