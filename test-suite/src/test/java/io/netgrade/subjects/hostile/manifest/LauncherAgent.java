package io.netgrade.subjects.hostile.manifest;

import io.netgrade.subjects.ManifestEntry;
import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.net.URISyntaxException;

/** Asks for an agent to be loaded into whatever Java starts its jar. */
@ManifestEntry(name = "Launcher-Agent-Class", value = "io.netgrade.subjects.hostile.manifest.LauncherAgent$Agent")
public final class LauncherAgent extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new LauncherAgent().start(args);
    }

    public LauncherAgent() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {}

    /** What is to be loaded. */
    public static final class Agent {

        private Agent() {}

        /** In the program's own Java it may be; in any other it has no business. */
        public static void agentmain(String arguments) throws URISyntaxException {
            String jar = new LauncherAgent().jar().getFileName().toString();
            String command = System.getProperty("java.class.path") + System.getProperty("sun.java.command");
            if (!command.contains(jar)) {
                got("agent");
            }
        }
    }
}
