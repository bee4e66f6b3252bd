package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.report.Grade;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The formats: a new one is one class, and a line here. */
public final class Exports {

    private static final List<StatementExport> OF_ONE =
            List.of(new Gradescope(), new GithubClassroom(), new Autolab(), new PrairieLearn(), new JunitXml());

    private static final List<Export> ALL = Stream.concat(
                    Stream.of(new ClassTable(), new Canvas(), new Moodle()), OF_ONE.stream())
            .toList();

    private Exports() {}

    /** All of them, in the order in which they are listed. */
    public static List<Export> all() {
        return ALL;
    }

    /** The one that is called so; empty if none is. */
    public static Optional<Export> named(String name) {
        return ALL.stream().filter(export -> export.name().equals(name)).findFirst();
    }

    /** The names of those that tell of one submission, and so can follow its grade at once. */
    public static List<String> ofOne() {
        return OF_ONE.stream().map(Export::name).toList();
    }

    /**
     * The files of one submission that was just graded.
     *
     * @param name one of {@link #ofOne}
     */
    public static List<Parcel.File> files(String name, String title, Mark mark, Grade grade) {
        return OF_ONE.stream()
                .filter(export -> export.name().equals(name))
                .findFirst()
                .orElseThrow()
                .files(title, mark, Optional.of(grade));
    }
}
