package io.netgrade.grader.gradebook;

import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.Register.Presence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who gets a grade.
 *
 * @param known what is known, such as {@code name} and {@code login}; it may come from students
 * @param label the same in words, escaped and cut
 * @param presence what came of them
 * @param listed whether a roster names them; true if there is no roster
 * @param submissions the ids of what they handed in: one, or more if nobody knows which counts
 */
public record Participant(
        Map<String, String> known, String label, Presence presence, boolean listed, List<String> submissions) {

    public Participant {
        known = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(known));
        submissions = List.copyOf(submissions);
    }

    /** All of a course: those of the roster in its order, then those who are in no line of it, in the order of submissions. */
    public static List<Participant> of(Register register) {
        List<Participant> all = new ArrayList<>();
        Set<String> spokenFor = new HashSet<>();
        register.attendance().ifPresent(attendance -> attendance.entries().forEach(entry -> {
            all.add(new Participant(entry.student(), entry.label(), entry.presence(), true, entry.submissions()));
            spokenFor.addAll(entry.submissions());
        }));
        boolean listed = register.attendance().isEmpty();
        Map<Map<String, String>, List<Register.Row>> others = new LinkedHashMap<>();
        for (Register.Row row : register.submissions()) {
            if (!spokenFor.contains(row.id())) {
                row.students().forEach(student -> others.computeIfAbsent(student, any -> new ArrayList<>())
                        .add(row));
            }
        }
        others.forEach((student, rows) -> all.add(handedIn(student, rows, listed)));
        return all;
    }

    private static Participant handedIn(Map<String, String> student, List<Register.Row> rows, boolean listed) {
        boolean alone = rows.get(0).students().size() == 1;
        return new Participant(
                student,
                alone ? rows.get(0).label() : labelled(student),
                rows.size() > 1 ? Presence.TWICE : Presence.SUBMITTED,
                listed,
                rows.stream().map(Register.Row::id).toList());
    }

    private static String labelled(Map<String, String> student) {
        return io.netgrade.suite.exchange.Escaped.line(
                student.values().stream().findFirst().orElse("somebody"), 200);
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
