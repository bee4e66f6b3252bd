package io.netgrade.grader.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Who handed in what, as the last run of a batch found it.
 *
 * @param layout how it lay there
 * @param submissions in the order of their ids
 * @param problems what could not be taken in, in sentences
 * @param attendance what a roster says of it; empty if there was none
 */
@JsonPropertyOrder({"format", "layout", "submissions", "problems", "attendance"})
public record Register(
        String format,
        String layout,
        List<Row> submissions,
        List<String> problems,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Attendance> attendance) {

    private static final String FORMAT = "netgrade-register-1";

    public Register {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
    }

    public Register(String layout, List<Row> submissions, List<String> problems, Optional<Attendance> attendance) {
        this(FORMAT, layout, submissions, problems, attendance);
    }

    /**
     * A submission.
     *
     * @param id tells it from all others, and names its folder
     * @param students who handed it in: what is known of each, such as {@code name} and {@code login}; at least one
     * @param label the students in words, for messages; escaped and cut
     * @param attempts all of them, the latest last; at least one
     */
    @JsonPropertyOrder({"id", "students", "label", "attempts"})
    public record Row(String id, List<Map<String, String>> students, String label, List<HandedIn> attempts) {
        public Row {
            students = List.copyOf(students);
            attempts = List.copyOf(attempts);
        }

        /** The one that is graded. */
        public HandedIn latest() {
            return attempts.get(attempts.size() - 1);
        }

        private boolean isCalled(String who) {
            return id.equalsIgnoreCase(who)
                    || students.stream()
                            .flatMap(student -> student.values().stream())
                            .anyMatch(value -> value.equalsIgnoreCase(who));
        }
    }

    /**
     * One time that something was handed in.
     *
     * @param number counted from 1
     * @param jar SHA-256 of the file
     * @param submittedAt when, with its offset from UTC, as ISO 8601; empty if nobody knows
     * @param late whether the download calls it late
     * @param origin where it lay; escaped and cut
     */
    @JsonPropertyOrder({"number", "jar", "submittedAt", "late", "origin"})
    public record HandedIn(
            int number,
            String jar,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> submittedAt,
            boolean late,
            String origin) {}

    /** What came of somebody. */
    public enum Presence {
        /** One submission, alone or in a group. */
        SUBMITTED,
        /** Nothing at all. */
        MISSING,
        /** Only what cannot be graded. */
        UNUSABLE,
        /** Several submissions, so that nobody knows which counts. */
        TWICE
    }

    /**
     * What a roster says.
     *
     * @param entries one for each student of it, in its order
     * @param strangers who handed in and is in no line of it
     */
    @JsonPropertyOrder({"entries", "strangers"})
    public record Attendance(List<Entry> entries, List<Stranger> strangers) {
        public Attendance {
            entries = List.copyOf(entries);
            strangers = List.copyOf(strangers);
        }

        /** In words, those of whom that came. */
        public List<String> labels(Presence presence) {
            return entries.stream()
                    .filter(entry -> entry.presence() == presence)
                    .map(Entry::label)
                    .toList();
        }
    }

    /**
     * Somebody who handed in and is in no line of the roster.
     *
     * @param student what is known
     * @param submission the id of what they handed in
     * @param message what is wrong and what to do, without a full stop
     */
    @JsonPropertyOrder({"student", "label", "submission", "message"})
    public record Stranger(Map<String, String> student, String label, String submission, String message) {}

    /**
     * A student of the roster.
     *
     * @param student what is known, such as {@code name} and {@code login}
     * @param label the same in words; escaped and cut
     * @param submissions the ids of what was handed in
     */
    @JsonPropertyOrder({"student", "label", "presence", "submissions"})
    public record Entry(Map<String, String> student, String label, Presence presence, List<String> submissions) {
        public Entry {
            submissions = List.copyOf(submissions);
        }
    }

    /** The submissions of somebody: by id, name, login, number or address, in whatever case. */
    public List<Row> of(String who) {
        String asked = who.strip();
        List<Row> byId = submissions.stream()
                .filter(row -> row.id().equalsIgnoreCase(asked))
                .toList();
        return byId.isEmpty()
                ? submissions.stream().filter(row -> row.isCalled(asked)).toList()
                : byId;
    }

    /** The submissions whose ids or students contain {@code part}, for those who mistype. */
    public List<Row> like(String part) {
        String folded = part.strip().toLowerCase(Locale.ROOT);
        return submissions.stream()
                .filter(row -> (row.id() + " " + row.label())
                        .toLowerCase(Locale.ROOT)
                        .contains(folded.substring(0, Math.min(folded.length(), 3))))
                .toList();
    }
}
