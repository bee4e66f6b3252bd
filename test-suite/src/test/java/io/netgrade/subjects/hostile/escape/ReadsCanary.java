package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Looks for files that were laid out for it to find. */
public final class ReadsCanary extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new ReadsCanary().start(args);
    }

    private static final List<String> ROOTS = List.of("/tmp", "/var/tmp", "/home", "/root", "/dev/shm", "/run");

    public ReadsCanary() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws IOException {
        for (String root : ROOTS) {
            filesBelow(Path.of(root)).stream()
                    .filter(file -> file.getFileName().toString().startsWith("netgrade-canary"))
                    .forEach(file -> reach("canary " + file, () -> Surroundings.peek(file)));
        }
    }
}
