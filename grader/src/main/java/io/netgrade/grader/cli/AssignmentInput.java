package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import io.netgrade.suite.verdict.Assignment;
import java.nio.file.Path;

/** Assignments from files that users name. */
final class AssignmentInput {

    private AssignmentInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Assignment read(Path file) {
        return parse(file, TextInput.read(file));
    }

    /** As {@link #read}, where the content is known already; {@code file} names it in messages. */
    static Assignment parse(Path file, String text) {
        Content content = AssignmentFile.read(text, Exercises.catalogue().specs());
        if (content instanceof Content.Valid valid) {
            return valid.assignment();
        }
        throw TextInput.mistakes(
                file,
                ((Content.Invalid) content)
                        .problems().stream()
                                .map(problem -> problem.in(file.toString()))
                                .toList());
    }
}
