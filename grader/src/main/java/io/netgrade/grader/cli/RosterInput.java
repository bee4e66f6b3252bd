package io.netgrade.grader.cli;

import io.netgrade.grader.intake.Roster;
import java.nio.file.Path;

/** Reads the roster that a user names. */
final class RosterInput {

    private RosterInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Roster read(Path path) {
        NamedFile file = NamedFile.read(path);
        Roster.Content content = Roster.read(file.content());
        if (content instanceof Roster.Content.Valid valid) {
            return valid.roster();
        }
        throw file.mistakes(((Roster.Content.Invalid) content)
                .mistakes().stream().map(mistake -> mistake.in(file.name())).toList());
    }
}
