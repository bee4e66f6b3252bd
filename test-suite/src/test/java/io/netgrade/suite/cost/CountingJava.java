package io.netgrade.suite.cost;

import io.netgrade.suite.subject.JavaRuntime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A {@code java} command that leaves a byte in a file each time it is called, and is the real one from then on. */
record CountingJava(Path command, Path calls) {

    static CountingJava in(Path folder) throws IOException {
        Path calls = Files.createFile(folder.resolve("calls"));
        Path command = Files.writeString(
                folder.resolve("java"),
                "#!/bin/sh\nprintf . >>'" + calls + "'\nexec '"
                        + JavaRuntime.current().executable() + "' \"$@\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new CountingJava(command, calls);
    }

    JavaRuntime runtime() {
        JavaRuntime real = JavaRuntime.current();
        return new JavaRuntime(command, real.release(), real.heapMebibytes(), real.debugging());
    }

    int count() throws IOException {
        return (int) Files.size(calls);
    }
}
