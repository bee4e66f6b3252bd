package io.netgrade.grader.maven;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a build says to a goal, as the command line takes it. */
final class Inputs {

    private Inputs() {}

    /** Maven itself sees to it that what is required is there. */
    static <T> T require(@Nullable T given) {
        return Objects.requireNonNull(given);
    }

    /** An option with its value, if there is one. */
    static void add(List<String> command, String option, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            command.addAll(List.of(option, value.strip()));
        }
    }
}
