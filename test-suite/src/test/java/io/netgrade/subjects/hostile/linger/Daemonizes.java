package io.netgrade.subjects.hostile.linger;

import io.netgrade.subjects.skeleton.Children;
import io.netgrade.subjects.skeleton.HostileServer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Leaves a process behind that is no longer of its family, and holds its standard output and error. */
public final class Daemonizes extends HostileServer implements Children {

    public static void main(String[] args) {
        new Daemonizes().start(args);
    }

    public Daemonizes() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        new ProcessBuilder(adopted()).inheritIO().start();
    }

    private List<String> adopted() {
        List<String> command = new ArrayList<>();
        tool("setsid")
                .ifPresentOrElse(
                        setsid -> command.addAll(List.of(setsid, "--fork")),
                        () -> command.addAll(List.of("/bin/sh", "-c", "(\"$@\" &)", "sh")));
        command.addAll(idle());
        return command;
    }
}
