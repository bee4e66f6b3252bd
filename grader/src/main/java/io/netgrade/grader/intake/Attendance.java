package io.netgrade.grader.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who of a roster handed in, and who handed in and is in no roster.
 *
 * @param entries one for each student of the roster, in its order
 * @param strangers what is of nobody in the roster, in the order of ids
 */
public record Attendance(List<Entry> entries, List<Stranger> strangers) {

    /** Copies the lists. */
    public Attendance {
        entries = List.copyOf(entries);
        strangers = List.copyOf(strangers);
    }

    /** A student of the roster, and what came of the student. */
    public record Entry(Student student, State state) {}

    /** What came of a student. */
    public sealed interface State {

        /** One submission, with one attempt or more; alone or in a group. */
        record Submitted(HandIn handIn) implements State {}

        /** Nothing at all. */
        record Missing() implements State {}

        /** Only what cannot be graded as it is; at least one problem. */
        record Unusable(List<Problem> problems) implements State {
            public Unusable {
                problems = List.copyOf(problems);
            }
        }

        /** Several submissions, of which none is an attempt of another; at least two. */
        record Twice(List<HandIn> handIns) implements State {
            public Twice {
                handIns = List.copyOf(handIns);
            }
        }
    }

    /**
     * Somebody who handed in and could not be found in the roster.
     *
     * @param likely whom the roster has that it could be: several of one name, or those that id and name speak for
     */
    public record Stranger(HandIn handIn, Student student, List<Student> likely) {

        public Stranger {
            likely = List.copyOf(likely);
        }

        /** What is wrong and what to do, without a full stop. */
        public String message() {
            String who = handIn.latest().origin() + ": " + student.label();
            return likely.isEmpty()
                    ? who + " is in no line of the roster; add the student, or take the submission away"
                    : who + " could be " + likely.stream().map(Student::label).collect(Collectors.joining(" or "))
                            + "; put what the submission tells (its id, e-mail or login) in the right line of the roster";
        }
    }

    /**
     * Finds the students of submissions by what is known of both: the LMS's id, student number, e-mail, login, then the full
     * name if only one student has it. The name of a group stands for all its members. Where two of these speak for different
     * students, nobody is found.
     */
    public static Attendance of(Intake intake, Roster roster) {
        RosterIndex index = new RosterIndex(roster);
        Map<Student, List<HandIn>> submitted = new LinkedHashMap<>();
        Map<Student, List<Problem>> troubled = new LinkedHashMap<>();
        List<Stranger> strangers = new ArrayList<>();
        for (HandIn handIn : intake.submissions()) {
            for (Student student : handIn.students()) {
                RosterIndex.Found found = index.find(student);
                found.students().forEach(one -> add(submitted, one, handIn));
                if (found.students().isEmpty()) {
                    strangers.add(new Stranger(handIn, student, found.likely()));
                }
            }
        }
        intake.problems().forEach(problem -> problem.from().stream()
                .flatMap(student -> index.find(student).students().stream())
                .forEach(student -> add(troubled, student, problem)));
        return new Attendance(
                roster.students().stream()
                        .map(student -> new Entry(
                                student,
                                state(
                                        submitted.getOrDefault(student, List.of()),
                                        troubled.getOrDefault(student, List.of()))))
                        .toList(),
                strangers);
    }

    private static <T> void add(Map<Student, List<T>> map, Student student, T value) {
        List<T> values = map.computeIfAbsent(student, any -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
    }

    private static State state(List<HandIn> handIns, List<Problem> problems) {
        if (handIns.size() > 1) {
            return new State.Twice(handIns);
        }
        if (handIns.size() == 1) {
            return new State.Submitted(handIns.get(0));
        }
        return problems.isEmpty() ? new State.Missing() : new State.Unusable(problems);
    }
}
