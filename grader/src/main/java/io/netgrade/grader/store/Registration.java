package io.netgrade.grader.store;

import io.netgrade.grader.intake.Attempt;
import io.netgrade.grader.intake.Attendance;
import io.netgrade.grader.intake.Attendance.State;
import io.netgrade.grader.intake.HandIn;
import io.netgrade.grader.intake.Intake;
import io.netgrade.grader.intake.Problem;
import io.netgrade.grader.intake.Student;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.subject.Submission;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes what was handed in into a batch: keeps the jars, and writes down whose they are. */
public final class Registration {

    private final BatchLog log;

    public Registration(BatchLog log) {
        this.log = log;
    }

    /**
     * Takes in; when this returns, the originals are needed no more. Who handed in what is not written down yet.
     *
     * @throws UnusableFolder if a jar changes meanwhile
     */
    public Register register(Intake intake, Optional<Attendance> attendance) throws IOException, UnusableFolder {
        List<Register.Row> rows = new ArrayList<>();
        for (HandIn handIn : intake.submissions()) {
            rows.add(row(handIn));
        }
        Register register = new Register(
                intake.layout().label(),
                rows,
                intake.problems().stream().map(Problem::message).toList(),
                attendance.map(Registration::attendance));
        return register;
    }

    private Register.Row row(HandIn handIn) throws IOException, UnusableFolder {
        List<Register.HandedIn> attempts = new ArrayList<>();
        for (Attempt attempt : handIn.attempts()) {
            String digest = Submission.of(attempt.jar()).digest();
            log.keep(attempt.jar(), digest);
            attempts.add(new Register.HandedIn(
                    attempt.number(),
                    digest,
                    attempt.submittedAt().map(OffsetDateTime::toString),
                    attempt.late(),
                    attempt.origin()));
        }
        return new Register.Row(
                handIn.id(),
                handIn.students().stream().map(Registration::known).toList(),
                handIn.students().stream().map(Student::label).collect(Collectors.joining(", ")),
                attempts);
    }

    private static Map<String, String> known(Student student) {
        Map<String, String> known = new LinkedHashMap<>();
        student.attributes()
                .forEach((attribute, value) -> known.put(attribute.name().toLowerCase(Locale.ROOT), value));
        return known;
    }

    private static Register.Attendance attendance(Attendance attendance) {
        return new Register.Attendance(
                attendance.entries().stream().map(Registration::entry).toList(),
                attendance.strangers().stream().map(Registration::stranger).toList());
    }

    private static Register.Stranger stranger(Attendance.Stranger stranger) {
        return new Register.Stranger(
                known(stranger.student()),
                stranger.student().label(),
                stranger.handIn().id(),
                stranger.message());
    }

    private static Register.Entry entry(Attendance.Entry entry) {
        return new Register.Entry(
                known(entry.student()),
                entry.student().label(),
                presence(entry.state()),
                handedIn(entry.state()).stream().map(HandIn::id).toList());
    }

    private static Presence presence(State state) {
        if (state instanceof State.Submitted) {
            return Presence.SUBMITTED;
        }
        if (state instanceof State.Twice) {
            return Presence.TWICE;
        }
        return state instanceof State.Unusable ? Presence.UNUSABLE : Presence.MISSING;
    }

    private static List<HandIn> handedIn(State state) {
        if (state instanceof State.Submitted submitted) {
            return List.of(submitted.handIn());
        }
        return state instanceof State.Twice twice ? twice.handIns() : List.of();
    }
}
