package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.yaml.Problem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Assignments from files that users name. */
final class AssignmentInput {

    /** No assignment is longer; a jar that is named by mistake need not be read to its end. */
    private static final long LONGEST_FILE = 1 << 20;

    private AssignmentInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Assignment read(Path file) {
        return parse(file, text(file));
    }

    /** As {@link #read}, where the content is known already; {@code file} names it in messages. */
    static Assignment parse(Path file, String text) {
        Content content = AssignmentFile.read(text, Exercises.catalogue().specs());
        if (content instanceof Content.Valid valid) {
            return valid.assignment();
        }
        List<Problem> problems = ((Content.Invalid) content).problems();
        throw new UserError(problems.stream()
                .map(problem -> "\n  " + problem.in(file.toString()))
                .collect(Collectors.joining(
                        "",
                        file + " holds " + (problems.size() == 1 ? "a mistake" : problems.size() + " mistakes") + ":",
                        "")));
    }

    private static String text(Path file) {
        Grader.requireFile(file);
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UserError(file + " is no assignment: it is longer than 1 MiB");
            }
            return Files.readString(file);
        } catch (CharacterCodingException binary) {
            throw new UserError(file + " is no assignment: it is not text in UTF-8");
        } catch (IOException unreadable) {
            throw new UserError("cannot read " + file + ": " + unreadable.getMessage());
        }
    }
}
