package io.netgrade.reference.chat.window;

import io.netgrade.reference.process.RunningProgram;
import io.netgrade.reference.process.Tool;
import io.netgrade.tiers.Precondition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A screen that nobody sees, on a free display of its own, with a window manager that knows Alt+F4. */
final class Screen implements AutoCloseable {

    private static final String READY = "managing windows";

    private final RunningProgram server;
    private final RunningProgram manager;
    private final String display;

    private Screen(RunningProgram server, RunningProgram manager, String display) {
        this.server = server;
        this.manager = manager;
        this.display = display;
    }

    /** Opens a screen and waits until windows can be opened on it. */
    static Screen open() throws Exception {
        return open(List.of(Tool.require("openbox"), "--startup", "echo " + READY));
    }

    /** As {@link #open()}, with any command as the window manager. If anything fails, nothing is left running. */
    static Screen open(List<String> manager) throws Exception {
        String xvfb = require();
        // It looks for a free display itself, and says which when it is ready. -r: no key repeats itself,
        // however late the pilot gets to release it.
        RunningProgram server = RunningProgram.command(
                List.of(xvfb, "-displayfd", "1", "-r", "-screen", "0", "680x480x24", "-nolisten", "tcp"));
        try {
            server.awaitText("\n");
            String display = ":" + server.printed().strip();
            return new Screen(server, managing(display, manager), display);
        } catch (Throwable failed) {
            server.close();
            throw failed;
        }
    }

    /** Ends the test on a machine that cannot have a screen; otherwise what brings one. */
    static String require() {
        if (GRAPHICS_MISSING) {
            throw Precondition.missing("this Java has no libawt_xawt: it is one for servers");
        }
        return Tool.require("Xvfb");
    }

    private static RunningProgram managing(String display, List<String> command) throws Exception {
        RunningProgram manager = RunningProgram.on(display, command);
        try {
            manager.awaitLine(READY);
            return manager;
        } catch (Throwable failed) {
            manager.close();
            throw failed;
        }
    }

    private static final boolean GRAPHICS_MISSING = !java.nio.file.Files.exists(
            java.nio.file.Path.of(System.getProperty("java.home"), "lib", "libawt_xawt.so"));

    /** Starts {@code chat-room-client --gui} on this screen, with a pilot. */
    RunningProgram pilot(int port) throws IOException {
        List<String> command = new ArrayList<>(RunningProgram.inOurJava(WindowPilot.class.getName()));
        command.addAll(List.of("chat-room-client", "--gui", "--port", Integer.toString(port)));
        return RunningProgram.on(display, command);
    }

    @Override
    public void close() throws IOException {
        manager.close();
        server.close();
    }
}
