package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Adjustments;
import io.netgrade.grader.gradebook.AdjustmentsFile;
import io.netgrade.grader.gradebook.ManualPoints;
import io.netgrade.grader.gradebook.Participant;
import io.netgrade.grader.gradebook.PointsSheet;
import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.Register;
import io.netgrade.suite.verdict.Assignment;
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
record AdjustmentsInput(Optional<NamedFile> adjustments, Optional<NamedFile> points) {

    /** The files that a batch keeps. */
    static AdjustmentsInput kept(BatchFolder folder) {
        return new AdjustmentsInput(present(folder.adjustmentsFile()), present(folder.pointsFile()));
    }

    private static Optional<NamedFile> present(Path file) {
        return Optional.of(file).filter(Files::exists).map(NamedFile::read);
    }

    /** @throws UserError if a file holds anything that must be mended; then all of that is named */
    Adjustments read(Assignment assignment, Register register) throws IOException {
        List<Participant> participants = Participant.of(register);
        Adjustments read =
                adjustments.isEmpty() ? Adjustments.NONE : adjustments(adjustments.get(), assignment, participants);
        return points.isEmpty() ? read : read.with(points(points.get(), participants));
    }

    private static Adjustments adjustments(NamedFile file, Assignment assignment, List<Participant> participants) {
        AdjustmentsFile.Content content = AdjustmentsFile.read(file.text(), assignment, participants);
        if (content instanceof AdjustmentsFile.Content.Valid valid) {
            return valid.adjustments();
        }
        throw file.mistakes(((AdjustmentsFile.Content.Invalid) content)
                .problems().stream().map(problem -> problem.in(file.name())).toList());
    }

    private static ManualPoints points(NamedFile file, List<Participant> participants) {
        PointsSheet.Content content = PointsSheet.read(file.content(), participants);
        if (content instanceof PointsSheet.Content.Valid valid) {
            return valid.points();
        }
        throw file.mistakes(((PointsSheet.Content.Invalid) content)
                .mistakes().stream().map(mistake -> mistake.in(file.name())).toList());
    }
}
