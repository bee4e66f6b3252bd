package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;

/** A member of the room at a console: prints what others say as it comes, sends what is typed. Or in a window. */
public final class ChatRoomClient implements Program {

    private static final String GUI = "--gui";

    /** What {@code --gui} opens. Handed in, so that this package knows no window system, which a server may lack. */
    @FunctionalInterface
    public interface Window {

        /**
         * Opens a window and stays until it is closed.
         *
         * @throws IOException if no window can be opened here, or if nobody was ever let in
         */
        ExitCode open(InetSocketAddress server) throws IOException;
    }

    private final Window window;

    public ChatRoomClient(Window window) {
        this.window = window;
    }

    @Override
    public Set<String> flags() {
        return Set.of(GUI);
    }

    @Override
    public List<String> help() {
        return List.of("  --gui  opens a window instead of asking here");
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        InetSocketAddress server = options.address(ChatRoomServer.DEFAULT_PORT);
        return options.has(GUI) ? inWindow(server) : atConsole(server, terminal);
    }

    private ExitCode inWindow(InetSocketAddress server) throws IOException {
        try {
            return window.open(server);
        } catch (LinkageError noSwing) {
            throw new IOException(
                    "--gui needs a screen, and a Java with Swing; this one lacks " + noSwing.getMessage(), noSwing);
        }
    }

    private static ExitCode atConsole(InetSocketAddress server, Terminal terminal) throws IOException {
        try (Membership membership = Membership.dial(server)) {
            Thread typing = new Thread(new RoomTypist(membership, terminal), "typing");
            typing.setDaemon(true);
            typing.start();
            new RoomPrinter(membership, terminal).printToEnd();
            return membership.joined() || membership.hasLeft() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
