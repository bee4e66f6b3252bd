package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.io.IOException;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Counts everybody who is connected among the members. */
@Loses(value = "ROOM-04", because = "who has not joined is told messages too")
@Loses(value = "ROOM-21", because = "who has not joined yet may be told messages", always = false)
@Loses(value = "NET-10", because = "who has not joined yet may be told messages", always = false)
@Loses(value = "ROOM-03", because = "who has not joined yet may be told messages", always = false)
public final class RoomKeepsConnections extends RoomServer {

    public static void main(String[] args) {
        new RoomKeepsConnections().start(args);
    }

    private final Set<Socket> connected = ConcurrentHashMap.newKeySet();

    @Override
    protected void accepted(Socket socket) {
        connected.add(socket);
    }

    @Override
    protected void say(Guest guest, String sender, String content) {
        super.say(guest, sender, content);
        byte[] line = line("message", "username", sender, "content", content);
        synchronized (guests) {
            guests.values().forEach(each -> connected.remove(each.socket()));
            connected.forEach(socket -> whisper(socket, line));
        }
    }

    private void whisper(Socket socket, byte[] line) {
        try {
            socket.getOutputStream().write(line);
        } catch (IOException gone) {
            connected.remove(socket);
        }
    }
}
