package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import io.netgrade.suite.verdict.Assignment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Assignments from files that users name. */
final class AssignmentInput {

    private AssignmentInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Assignment read(Path file) {
        return parse(NamedFile.read(file));
    }

    /** As {@link #read}, where the content is known already; {@code file} names it in messages. */
    static Assignment parse(Path file, String text) {
        return parse(new NamedFile(file.toString(), text.getBytes(StandardCharsets.UTF_8)));
    }

    static Assignment parse(NamedFile file) {
        Content content = AssignmentFile.read(file.text(), Exercises.catalogue().specs());
        if (content instanceof Content.Valid valid) {
            return valid.assignment();
        }
        throw file.mistakes(((Content.Invalid) content)
                .problems().stream().map(problem -> problem.in(file.name())).toList());
    }
}
