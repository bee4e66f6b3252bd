package io.netgrade.reference.launch;

/** How a program of the course ends. */
public enum ExitCode {
    /** The work is done. */
    DONE(0),
    /** The work failed: refused, reset, or no answer in time. */
    FAILED(1),
    /** The command line is wrong. */
    USAGE(2);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the operating system sees. */
    public int code() {
        return code;
    }
}
