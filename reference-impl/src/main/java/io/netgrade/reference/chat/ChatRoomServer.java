package io.netgrade.reference.chat;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.tcp.ConnectionThreads;
import io.netgrade.reference.tcp.Listener;
import io.netgrade.reference.tcp.SessionThreads;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.concurrent.Executor;

/** A room in which many clients talk to each other, in lines of JSON. */
public final class ChatRoomServer implements Program {

    /** Where the room's server listens and its client calls, unless told otherwise. */
    static final int DEFAULT_PORT = 8888;

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        Room room = new Room();
        Executor writers = SessionThreads.fresh();
        try (ServerSocket listener = Listener.open(options.address(DEFAULT_PORT), terminal)) {
            ConnectionThreads.serve(listener, client -> new RoomSession(room, writers, client).serve());
        }
        return ExitCode.DONE;
    }
}
