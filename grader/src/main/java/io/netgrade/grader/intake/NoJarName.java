package io.netgrade.grader.intake;

import java.util.List;

/** What to say of a file that by its name is no jar. */
final class NoJarName {

    private NoJarName() {}

    static Problem problem(Item file, List<Student> from) {
        if (file.fault().isPresent()) {
            return new Problem.HandedIn(file.fault().get(), from);
        }
        return new Problem.NotAJar(
                file.shown(),
                from,
                file.isArchive()
                        ? "it is an archive, and archives in a submission are not opened"
                        : "its name does not end in .jar");
    }
}
