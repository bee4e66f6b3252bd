package io.netgrade.grader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What could be graded of a student's folder: jars at its top, and {@code target/submission.jar}, where the template's build
 * puts it. Jars elsewhere (a library's, a build tool's) are nobody's submission.
 *
 * @param jars what could be meant
 * @param others what else is there that its student may have meant: files at the top, jars elsewhere
 */
record JarChoice(List<Item> jars, List<Item> others) {

    private static final String BUILD = "target";
    private static final String BUILT = "submission.jar";

    static JarChoice in(Branch folder) {
        List<Item> jars = new ArrayList<>();
        List<Item> others = new ArrayList<>();
        folder.files().values().forEach(file -> (file.isJar() ? jars : others).add(file));
        built(folder).forEach(jars::add);
        folder.folders().values().forEach(below -> jarsIn(below)
                .filter(jar -> !jars.contains(jar))
                .forEach(others::add));
        return new JarChoice(List.copyOf(jars), List.copyOf(others));
    }

    private static Stream<Item> built(Branch folder) {
        return folder.folder(BUILD).flatMap(target -> target.file(BUILT)).stream();
    }

    /** Whether the folder itself is what somebody handed in, rather than what many are in. */
    static boolean isBuild(Branch folder) {
        return built(folder).findAny().isPresent();
    }

    private static Stream<Item> jarsIn(Branch folder) {
        return Stream.concat(
                folder.files().values().stream().filter(Item::isJar),
                folder.folders().values().stream().flatMap(JarChoice::jarsIn));
    }
}
