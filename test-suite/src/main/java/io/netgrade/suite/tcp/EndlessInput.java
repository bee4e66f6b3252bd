package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import net.jqwik.api.Property;

/** A server that answers chunks, so that it never has to keep what a client sends. */
public interface EndlessInput {

    /** How much is sent without an end, in MiB. */
    int MEBIBYTES = 128;

    /** The flag that leaves the program less memory than that. */
    String LITTLE_MEMORY = "-Xmx64m";

    /** A client sends {@value #MEBIBYTES} MiB to a program that was started with {@value #LITTLE_MEMORY}; the program goes on. */
    void surviveAFlood();

    @Property
    @Requirement(
            id = "NET-08",
            level = Level.SHOULD,
            says = "With 64 MiB of memory, 128 MiB of input without an end are survived.",
            hint = "What do you keep of what has been read, and for how long?",
            tries = 1)
    default void inputWithoutAnEndIsSurvived() {
        surviveAFlood();
    }
}
