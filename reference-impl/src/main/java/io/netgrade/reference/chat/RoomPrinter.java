package io.netgrade.reference.chat;

import io.netgrade.reference.launch.Terminal;

/** The half of the room's client that prints what the server sends. */
final class RoomPrinter {

    private final Membership membership;
    private final Terminal terminal;

    RoomPrinter(Membership membership, Terminal terminal) {
        this.membership = membership;
        this.terminal = terminal;
    }

    /** Prints until the server ends, by end of stream or otherwise. */
    void printToEnd() {
        membership.hear(this::print);
    }

    private void print(RoomEvent event) {
        if (event instanceof RoomEvent.Joined join) {
            terminal.line("*** " + join.name() + " has joined ***");
        } else if (event instanceof RoomEvent.Left leave) {
            terminal.line("*** " + leave.name() + " has left ***");
        } else if (event instanceof RoomEvent.Said message) {
            terminal.line(message.name() + ": " + message.text());
        } else if (event instanceof RoomEvent.Refused error) {
            System.err.println("error: " + error.reason());
        } else if (event instanceof RoomEvent.Lost lost) {
            report(lost.reason());
        } else {
            report("the server closed the connection");
        }
    }

    private void report(String end) {
        if (!membership.hasLeft()) {
            System.err.println(end);
        }
    }
}
