package io.netgrade.grader.intake;

import java.util.List;

/**
 * A submission: what one student, or the members of one group, handed in. The suite's {@code Submission} is but a jar, such as
 * one of the attempts here.
 *
 * @param id tells it from all others and stays the same in the next download: it depends on who handed in and on the layout
 *     alone. At most 80 lower-case letters, digits, dots, hyphens and underscores, so it can name a file on any system
 * @param students from whom it is: one, or the members of a group; at least one, in a stable order
 * @param attempts all of them, the latest last; at least one
 */
public record HandIn(String id, List<Student> students, List<Attempt> attempts) {

    /** Copies the lists. */
    public HandIn {
        students = List.copyOf(students);
        attempts = List.copyOf(attempts);
    }

    /** The attempt that counts, unless somebody decides otherwise. */
    public Attempt latest() {
        return attempts.get(attempts.size() - 1);
    }
}
