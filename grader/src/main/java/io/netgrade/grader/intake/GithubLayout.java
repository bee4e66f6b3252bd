package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Student.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.apache.commons.lang3.StringUtils;

/** Checkouts of GitHub Classroom: {@code ASSIGNMENT-USER/}, or for a group {@code ASSIGNMENT-TEAM/}. */
final class GithubLayout implements LayoutReader {

    /** What a checkout has at its top, and a folder with a jar has not. */
    private static final Set<String> MARKS = Set.of("pom.xml", "build.gradle", "build.gradle.kts", "src", ".github");

    /** What GitHub's tool puts after the assignment's name when it makes the folder around checkouts. */
    private static final String AROUND = "-submissions";

    static boolean isCheckout(Branch folder) {
        return MARKS.stream()
                .anyMatch(mark ->
                        folder.files().containsKey(mark) || folder.folders().containsKey(mark));
    }

    @Override
    public Fit fit(Branch root) {
        boolean told = told(root).isPresent();
        boolean checkouts = root.folders().values().stream().anyMatch(GithubLayout::isCheckout);
        if (prefix(root).isEmpty() || !(told || checkouts)) {
            return Fit.NONE;
        }
        return root.files().values().stream().anyMatch(Item::isJar) ? Fit.SOME : Fit.ALL;
    }

    @Override
    public void read(Branch root, Claims claims) throws Refused {
        String prefix =
                prefix(root).orElseThrow(() -> new Refused(new Problem.UnknownAssignment(Origin.shown(root.name()))));
        root.files()
                .values()
                .forEach(file -> claims.problem(new Problem.Unexpected(file.shown(), Layout.GITHUB_CLASSROOM)));
        for (Branch folder : root.folders().values()) {
            if (!extended(folder.name(), prefix)) {
                claims.problem(new Problem.Unexpected(folder.shown(), Layout.GITHUB_CLASSROOM));
                continue;
            }
            String user = folder.name().substring(prefix.length());
            List<Student> from = List.of(Student.with(Attribute.LOGIN, user));
            claims.only(JarChoice.in(folder), folder.shown(), from)
                    .ifPresent(jar -> claims.claim(user, from, List.of(Claims.Handed.once(jar))));
        }
    }

    /** What comes before the user. */
    private static Optional<String> prefix(Branch root) {
        return told(root).or(() -> common(root.folders()));
    }

    private static Optional<String> told(Branch root) {
        if (!root.name().endsWith(AROUND)) {
            return Optional.empty();
        }
        String prefix = root.name().substring(0, root.name().length() - AROUND.length()) + "-";
        // A folder that is called as what is around it holds the checkouts itself.
        return root.folders().keySet().stream().anyMatch(name -> extended(name, prefix) && !name.equals(root.name()))
                ? Optional.of(prefix)
                : Optional.empty();
    }

    private static Optional<String> common(SortedMap<String, Branch> folders) {
        if (folders.size() < 2) {
            return Optional.empty();
        }
        // Of all names, in order, the first and the last differ soonest.
        String shared = StringUtils.getCommonPrefix(folders.firstKey(), folders.lastKey());
        String prefix = shared.substring(0, shared.lastIndexOf('-') + 1);
        return prefix.length() > 1 && folders.keySet().stream().allMatch(name -> extended(name, prefix))
                ? Optional.of(prefix)
                : Optional.empty();
    }

    private static boolean extended(String name, String prefix) {
        return name.startsWith(prefix) && name.length() > prefix.length();
    }
}
