package io.netgrade.grader.gradebook;

import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problem;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The front door: what people decide about single students, as YAML text. */
public final class AdjustmentsFile {

    private AdjustmentsFile() {}

    /** What a text turned out to be. */
    public sealed interface Content {

        /** Adjustments with which everything is in order. */
        record Valid(Adjustments adjustments) implements Content {}

        /** Something that its author must mend; at least one problem, from top to bottom. */
        record Invalid(List<Problem> problems) implements Content {}
    }

    /**
     * Reads adjustments and finds everything that is wrong with them.
     *
     * @param text the file's content
     * @param assignment which they adjust
     * @param participants whom they may be about
     */
    public static Content read(String text, Assignment assignment, List<Participant> participants) {
        Problems problems = new Problems();
        Optional<Node> root = Tree.of(text, "'netgrade rescore --example' prints one to start from", problems);
        Optional<Adjustments> adjustments =
                root.map(node -> new AdjustmentsReader(assignment, participants, problems).read(node));
        return adjustments.isPresent() && problems.none()
                ? new Content.Valid(adjustments.get())
                : new Content.Invalid(problems.inOrder());
    }

    /** A commented example to start from. */
    public static String example() {
        try (InputStream in = Objects.requireNonNull(AdjustmentsFile.class.getResourceAsStream("adjustments.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }
}
