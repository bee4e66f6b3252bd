package io.netgrade.grader.intake;

import java.util.List;

/** Whose something is, its name says: {@code NAME.jar} or a folder {@code NAME}. */
final class FolderLayout implements LayoutReader {

    @Override
    public Fit fit(Branch root) {
        return Fit.ALL;
    }

    @Override
    public void read(Branch root, Claims claims) {
        for (Item file : root.files().values()) {
            String stem = file.name().replaceFirst("(?s)(?<=.)\\.[^.]*$", "");
            List<Student> from = List.of(Student.called(stem));
            if (file.isJar()) {
                claims.claim(stem, from, List.of(Claims.Handed.once(file)));
            } else {
                claims.problem(NoJarName.problem(file, from));
            }
        }
        for (Branch folder : root.folders().values()) {
            List<Student> from = List.of(Student.called(folder.name()));
            claims.only(JarChoice.in(folder), folder.shown(), from)
                    .ifPresent(jar -> claims.claim(folder.name(), from, List.of(Claims.Handed.once(jar))));
        }
    }
}
