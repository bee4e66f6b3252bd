package io.netgrade.grader.cli;

import io.netgrade.grader.intake.Roster;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads the roster that a user names. */
final class RosterInput {

    /** A roster of ten thousand students is a megabyte. */
    private static final long LONGEST_FILE = 16L << 20;

    private RosterInput() {}

    /** @throws UserError if there is no such file, or if it holds anything that must be mended; then all of that is named */
    static Roster read(Path file) {
        Grader.requireFile(file);
        Roster.Content content = Roster.read(bytes(file));
        if (content instanceof Roster.Content.Valid valid) {
            return valid.roster();
        }
        List<Roster.Mistake> mistakes = ((Roster.Content.Invalid) content).mistakes();
        throw new UserError(mistakes.stream()
                .map(mistake -> "\n  " + mistake.in(file.toString()))
                .collect(Collectors.joining(
                        "",
                        file + " holds " + (mistakes.size() == 1 ? "a mistake" : mistakes.size() + " mistakes") + ":",
                        "")));
    }

    private static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LONGEST_FILE) {
                throw new UserError(file + " is no roster: it is longer than 16 MiB");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UserError("cannot read " + file + ": " + unreadable.getMessage());
        }
    }
}
