package io.netgrade.grader.maven;

import io.netgrade.grader.report.Standing;
import io.netgrade.suite.words.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** By which grade a student's build fails. */
enum FailOn {
    /** By none: whoever runs the build reads what it says. */
    NEVER,
    /** By one in which a MUST is not passed. */
    MUST,
    /** By one in which anything is not passed. */
    ANY;

    static FailOn of(String name) throws MojoExecutionException {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new MojoExecutionException(Words.of("mojo.fail.unknown", name, names())));
    }

    private static String names() {
        return Arrays.stream(values())
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    boolean isMetBy(Standing standing) {
        return switch (this) {
            case NEVER -> false;
            case MUST -> standing.mustOpen() > 0;
            case ANY -> standing.open() > 0;
        };
    }
}
