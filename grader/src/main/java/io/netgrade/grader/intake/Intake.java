package io.netgrade.grader.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What was handed in. Every file that was seen is a submission, belongs to one, is a problem, or is ignored. The order
 * depends on names alone, not on the file system, the archive or the language of the machine.
 *
 * @param layout how it lay there
 * @param submissions in the order of their ids, which are all different
 * @param problems in the order of where they are
 * @param ignored what systems leave everywhere ({@code .DS_Store}, {@code __MACOSX}), from the top; escaped and cut
 */
public record Intake(Layout layout, List<HandIn> submissions, List<Problem> problems, List<String> ignored) {

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::at)
            .thenComparing(problem -> problem.getClass().getSimpleName())
            .thenComparing(Problem::sentence);

    /** Copies the lists. */
    public Intake {
        submissions = List.copyOf(submissions);
        problems = List.copyOf(problems);
        ignored = List.copyOf(ignored);
    }

    /** How taking in ended. */
    public sealed interface Result {

        /** It could be read; there may be problems all the same. */
        record Usable(Intake intake) implements Result {}

        /** Nothing of it could be understood, so nothing was taken. */
        record Unusable(Problem problem) implements Result {}
    }

    /**
     * Takes in what {@code source} holds, within {@link Bounds#DEFAULT}.
     *
     * @param source a folder or a zip archive
     * @param layout how it is laid out; if empty, that is found out
     * @param copies an existing folder for the jars that are copied out of an archive, each to {@code ID-ATTEMPT.jar}; those
     *     of a folder are not copied
     * @throws IOException if a copy cannot be written, or a jar not be opened through no fault of its own
     */
    public static Result of(Path source, Optional<Layout> layout, Path copies) throws IOException {
        return of(source, layout, copies, Bounds.DEFAULT);
    }

    /**
     * Takes in what {@code source} holds; see {@link #of(Path, Optional, Path)}.
     *
     * @param bounds what is more is refused
     * @throws IOException if a copy cannot be written, or a jar not be opened through no fault of its own
     */
    public static Result of(Path source, Optional<Layout> layout, Path copies, Bounds bounds) throws IOException {
        try (Source opened = open(source, bounds)) {
            LayoutChoice choice = new LayoutChoice(opened);
            Branch root = choice.unwrapped(opened.listing().root());
            Layout chosen = layout.isPresent() ? layout.get() : choice.detect(root);
            Claims claims = new Claims();
            choice.reader(chosen).read(root, claims);
            return new Result.Usable(intake(chosen, opened, claims, new Assembly(opened, copies, bounds)));
        } catch (Refused refused) {
            return new Result.Unusable(refused.problem());
        }
    }

    private static Source open(Path source, Bounds bounds) throws IOException, Refused {
        if (Files.isDirectory(source)) {
            return FolderSource.open(source, bounds);
        }
        // A jar is a zip too, and what it holds are no submissions.
        boolean jar = source.toString().toLowerCase(Locale.ROOT).endsWith(".jar");
        if (jar || !Files.isRegularFile(source) || !Files.isReadable(source)) {
            throw new Refused(new Problem.NoSource(Origin.shown(source.toString())));
        }
        return ArchiveSource.open(source, bounds);
    }

    private static Intake intake(Layout layout, Source source, Claims claims, Assembly assembly) throws IOException {
        List<HandIn> submissions = assembly.of(claims.made());
        Listing listing = source.listing();
        List<Problem> problems = new ArrayList<>(listing.problems());
        problems.addAll(claims.problems());
        problems.addAll(assembly.problems());
        Set<Problem> said = new HashSet<>(problems);
        problems.forEach(problem -> {
            if (problem instanceof Problem.HandedIn handed) {
                said.add(handed.problem());
            }
        });
        listing.faulty().stream()
                .flatMap(file -> file.fault().stream())
                .filter(fault -> !said.contains(fault))
                .forEach(problems::add);
        if (submissions.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem.Nothing(Origin.shown(listing.root().name())));
        }
        return new Intake(
                layout, submissions, problems.stream().sorted(IN_ORDER).toList(), listing.ignored());
    }
}
