package io.netgrade.suite.subject;

/** What became of a program's start. */
public sealed interface Readiness {

    /** It printed its ready line. {@code port} is what stands after the last colon, or -1 if that is no port. */
    record Ready(String line, int port) implements Readiness {}

    /** It ended first. */
    record Ended(int exitCode) implements Readiness {}

    /** Neither happened in time. */
    record Waiting() implements Readiness {}
}
