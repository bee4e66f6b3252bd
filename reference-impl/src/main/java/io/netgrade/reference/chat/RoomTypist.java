package io.netgrade.reference.chat;

import io.netgrade.reference.launch.Talk;
import io.netgrade.reference.launch.Terminal;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The half of the room's client that sends what is typed; its own thread, since the other half must not wait for a key. */
final class RoomTypist implements Runnable {

    /** How long the server may take to end after the end of input, in milliseconds. */
    static final int FAREWELL_MILLIS = 2_000;

    private final Socket server;
    private final Terminal terminal;
    private final CountDownLatch serverEnded = new CountDownLatch(1);
    private volatile String name = "";
    private volatile boolean left;

    RoomTypist(Socket server, Terminal terminal) {
        this.server = server;
        this.terminal = terminal;
    }

    /** The name that was typed, trimmed as the server trims it; empty until then. */
    String name() {
        return name;
    }

    /** Whether the input has ended. */
    boolean hasLeft() {
        return left;
    }

    /** To be called when the server has ended its side. */
    void serverEnded() {
        serverEnded.countDown();
    }

    @Override
    public void run() {
        try (BufferedReader typed = terminal.typed()) {
            terminal.prompt("Enter username: ");
            String line = typed.readLine();
            if (line != null) {
                name = Talk.trim(line);
                server.getOutputStream().write(RoomLine.username(line));
                for (line = typed.readLine(); line != null; line = typed.readLine()) {
                    server.getOutputStream().write(RoomLine.message(line));
                }
            }
            left = true;
            server.shutdownOutput();
            if (!serverEnded.await(FAREWELL_MILLIS, TimeUnit.MILLISECONDS)) {
                server.close();
            }
        } catch (IOException gone) {
            // The half that reads sees it too, and ends the program.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
