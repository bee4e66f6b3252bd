package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.AdjustmentsFile;
import io.netgrade.grader.gradebook.ManualPoints;
import io.netgrade.grader.gradebook.Participant;
import io.netgrade.grader.gradebook.PointsSheet;
import io.netgrade.grader.intake.Roster;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Register;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.yaml.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What people decided about single students, in the two files that say it.
 *
 * @param adjustments extensions, overrides and the like; empty if there is no such file
 * @param points that they gave; likewise
 */
record AdjustmentsInput(Optional<Path> adjustments, Optional<Path> points) {

    /** The files that a batch keeps. */
    static AdjustmentsInput kept(BatchFolder folder) {
        return new AdjustmentsInput(present(folder.adjustmentsFile()), present(folder.pointsFile()));
    }

    private static Optional<Path> present(Path file) {
        return Optional.of(file).filter(Files::exists);
    }

    /** @throws UserError if a file cannot be read, or holds anything that must be mended; then all of that is named */
    Adjustments read(Assignment assignment, Register register) throws IOException {
        List<Participant> participants = Participant.of(register);
        Adjustments read =
                adjustments.isEmpty() ? Adjustments.NONE : adjustments(adjustments.get(), assignment, participants);
        return points.isEmpty() ? read : read.with(points(points.get(), participants));
    }

    private static Adjustments adjustments(Path file, Assignment assignment, List<Participant> participants) {
        AdjustmentsFile.Content content = AdjustmentsFile.read(TextInput.read(file), assignment, participants);
        if (content instanceof AdjustmentsFile.Content.Valid valid) {
            return valid.adjustments();
        }
        List<Problem> problems = ((AdjustmentsFile.Content.Invalid) content).problems();
        throw TextInput.mistakes(
                file,
                problems.stream().map(problem -> problem.in(file.toString())).toList());
    }

    private static ManualPoints points(Path file, List<Participant> participants) {
        PointsSheet.Content content = PointsSheet.read(TextInput.bytes(file), participants);
        if (content instanceof PointsSheet.Content.Valid valid) {
            return valid.points();
        }
        List<Roster.Mistake> mistakes = ((PointsSheet.Content.Invalid) content).mistakes();
        throw TextInput.mistakes(
                file,
                mistakes.stream().map(mistake -> mistake.in(file.toString())).toList());
    }
}
