package io.netgrade.suite.subject;

import java.util.List;

/**
 * What one program may use, as {@code prlimit} (util-linux) sets it.
 *
 * @param dataMebibytes private memory of one process. Address space cannot be limited, since a JVM reserves far more of it
 *     than it uses; memory that is reserved and not yet writable does not count here.
 */
record ProcessLimits(int dataMebibytes) {

    /** Threads count too: a server that gives each of a few hundred clients a thread is right. */
    private static final int PROCESSES = 1024;

    private static final int OPEN_FILES = 4096;

    /** The longest file, and all that the program's folder may hold where it is a file system of its own. */
    static final int FILE_MEBIBYTES = 64;

    /** What a JVM needs beside its heap: as much again outside of it, its own code, a stack for each thread. */
    private static final int BESIDE_HEAP = 2048;

    static ProcessLimits of(JavaRuntime runtime) {
        return new ProcessLimits(2 * runtime.heapMebibytes() + BESIDE_HEAP);
    }

    /** What to put before a command; it replaces itself by it, so the process id stays. */
    List<String> prefix() {
        return List.of(
                "prlimit",
                "--nproc=" + PROCESSES,
                "--nofile=" + OPEN_FILES,
                "--fsize=" + bytes(FILE_MEBIBYTES),
                "--data=" + bytes(dataMebibytes),
                "--core=0",
                "--");
    }

    static long bytes(int mebibytes) {
        return (long) mebibytes << 20;
    }
}
