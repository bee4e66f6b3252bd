package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.tcp.Dial;
import java.io.IOException;
import java.net.Socket;

/** A member of the room at a console: prints what others say as it comes, sends what is typed. */
public final class ChatRoomClient implements Program {

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        try (Socket server = Dial.to(options.address(ChatRoomServer.DEFAULT_PORT))) {
            // A room may be quiet for any time.
            server.setSoTimeout(0);
            RoomTypist typist = new RoomTypist(server, terminal);
            Thread typing = new Thread(typist, "typing");
            typing.setDaemon(true);
            typing.start();
            boolean joined = new RoomPrinter(terminal, typist).printToEnd(server);
            return joined || typist.hasLeft() ? ExitCode.DONE : ExitCode.FAILED;
        }
    }
}
