package io.netgrade.grader.export;

/** The formats. */
public final class Exports {
    private Exports() {}
}
