package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** No walls: for a student's own machine, where the program could do everything anyway. */
record Unconfined() implements Confinement {

    @Override
    public List<String> arguments() {
        return List.of();
    }

    @Override
    public Quarters next(Path place, JavaRuntime runtime, Path jar) throws IOException {
        return new Plain(Files.createTempDirectory(place, "run-"));
    }

    private record Plain(Path folder) implements Quarters {

        @Override
        public List<String> command(List<String> java) {
            return java;
        }

        @Override
        public ProcessHandle program(Process started) {
            return started.toHandle();
        }

        @Override
        public Usage usage(Process started) {
            return Usage.of(started.pid());
        }

        @Override
        public int companions(Process started) {
            return (int) started.descendants().count();
        }

        @Override
        public Path folderNow(Process started) {
            return folder;
        }

        @Override
        public void clear(Process started) {
            List<ProcessHandle> tree = started.descendants().toList();
            started.destroyForcibly();
            tree.forEach(ProcessHandle::destroyForcibly);
        }
    }
}
