package io.netgrade.grader.export;

import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;

/** A format in which grades leave. */
public interface Export {

    /** How users call it, such as {@code canvas}. */
    String name();

    /** What it is for, in a line. */
    String purpose();

    /**
     * Makes the files; nothing is written.
     *
     * @throws Refusal if they would say what is not so, or if what they are made of does not suffice
     * @throws UnusableFolder if what was found cannot be read
     */
    Parcel pack(Order order) throws Refusal, IOException, UnusableFolder;
}
