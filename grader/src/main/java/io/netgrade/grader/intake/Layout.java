package io.netgrade.grader.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How submissions lie in a folder or an archive. A folder of a student holds the jar at its top or as {@code
 * target/submission.jar}; if there are two, neither is taken. A single folder around everything makes no difference.
 */
public enum Layout {
    /** {@code NAME.jar}, or a folder {@code NAME/} with a jar: what it is called says whose it is. */
    FOLDER("NAME.jar, or a folder NAME with a jar in it"),
    /** As Moodle downloads it: a folder for each student, or without folders a file. */
    MOODLE("Full Name_ID_assignsubmission_file_, as a folder or before the file's name"),
    /** As Canvas downloads it: flat, resubmissions with {@code -1}, {@code -2} before the extension. */
    CANVAS("lastnamefirstname_USERID_FILEID_NAME.jar, after the first name LATE_ if it is late"),
    /** As Gradescope exports it: {@code submission_metadata.yml} at the top or in each folder says whose it is. */
    GRADESCOPE("submission_ID/ with submission_metadata.yml beside or in it"),
    /**
     * Checkouts of GitHub Classroom. The assignment is known by the folder around them ({@code ASSIGNMENT-submissions}, as
     * GitHub's tool calls it), else by what the names of all of them begin with, up to a hyphen.
     */
    GITHUB_CLASSROOM("ASSIGNMENT-USER/ for each checkout, in a folder ASSIGNMENT-submissions");

    private final String looks;

    Layout(String looks) {
        this.looks = looks;
    }

    /** Its name as users write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** How names in it look, in words. */
    public String looks() {
        return looks;
    }

    /** The layout of that label, in whatever case. */
    public static Optional<Layout> of(String label) {
        return Arrays.stream(values())
                .filter(layout -> layout.label().equalsIgnoreCase(label))
                .findFirst();
    }
}
