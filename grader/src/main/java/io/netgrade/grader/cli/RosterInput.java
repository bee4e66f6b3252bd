package io.netgrade.grader.cli;

import io.netgrade.grader.intake.Roster;
import java.nio.file.Path;

/** Reads the roster that a user names. */
final class RosterInput {

    private RosterInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Roster read(Path file) {
        Roster.Content content = Roster.read(TextInput.bytes(file));
        if (content instanceof Roster.Content.Valid valid) {
            return valid.roster();
        }
        throw TextInput.mistakes(
                file,
                ((Roster.Content.Invalid) content)
                        .mistakes().stream()
                                .map(mistake -> mistake.in(file.toString()))
                                .toList());
    }
}
