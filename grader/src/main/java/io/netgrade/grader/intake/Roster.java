package io.netgrade.grader.intake;

import java.util.List;
import java.util.Optional;

/**
 * Who takes part in a course.
 *
 * @param students in a stable order: by id, student number, e-mail, login or name, whichever is known first
 */
public record Roster(List<Student> students) {

    /** Copies the list. */
    public Roster {
        students = List.copyOf(students);
    }

    /** What a file turned out to be. */
    public sealed interface Content {

        /** A roster with which everything is in order. */
        record Valid(Roster roster) implements Content {}

        /** Something that its author must mend; at least one mistake, from top to bottom, at most 100. */
        record Invalid(List<Mistake> mistakes) implements Content {
            public Invalid {
                mistakes = List.copyOf(mistakes);
            }
        }
    }

    /**
     * Something in a roster that its author must mend.
     *
     * @param line where it stands, counted from 1
     * @param column the column's name as the file writes it, escaped and cut; empty if it is no single one
     * @param sentence what is wrong, what was expected, what to do
     */
    public record Mistake(long line, Optional<String> column, String sentence) {

        /** As compilers say it: {@code roster.csv:3: E-Mail: ...}. */
        public String in(String file) {
            return file + ":" + line + ": " + column.map(name -> name + ": ").orElse("") + sentence;
        }
    }

    /**
     * Reads a file of comma-separated values; semicolons and tabs do too. The first line names the columns, in any order and
     * case; those with other names are ignored:
     *
     * <ul>
     *   <li>id, user id, Canvas id, participant, Identifier (its {@code Participant 7} is 7)
     *   <li>student number, student id, sid, SIS User ID, ID number, Matrikelnummer
     *   <li>login, login id, SIS Login ID, username, GitHub username, Anmeldename
     *   <li>e-mail, email address, mail, E-Mail-Adresse
     *   <li>name, full name, Student (family name first, as Canvas exports it), Vollständiger Name; or first name and last name,
     *       Vorname and Nachname
     *   <li>section, tutorial, Abschnitt
     *   <li>group, team, Gruppe
     * </ul>
     *
     * So Canvas's exported gradebook and Moodle's grading worksheet are rosters as they are; Canvas's rows of possible points
     * and of the test student are skipped. No two students may share an id, student number, e-mail or login; names they may.
     *
     * @param file the content; in UTF-8, or in UTF-16 with a byte order mark
     */
    public static Content read(byte[] file) {
        return RosterReader.read(file);
    }
}
