package io.netgrade.reference.chat.window;

import io.netgrade.reference.chat.Membership;
import io.netgrade.reference.chat.RoomEvent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** One call of the server, from dialling to its end, on threads of its own: whoever uses it never waits. */
final class Call {

    /** How many lines may wait to be sent, while the server does not take them. */
    static final int MOST_WAITING = 256;

    /** Whom a call tells what happens, from the call's own threads; it may make them wait. */
    interface Listener {

        /** We stand otherwise now. */
        void stands(Standing standing);

        /** Something happened in the room; what we said ourselves is told once it is sent. */
        void hears(RoomEvent event);
    }

    private final InetSocketAddress server;
    private final String name;
    private final Listener listener;

    /** An empty value is the end of what we say. */
    private final BlockingQueue<Optional<String>> outgoing = new LinkedBlockingQueue<>();

    private volatile @Nullable Membership membership;
    private String refusal = "";

    Call(InetSocketAddress server, String name, Listener listener) {
        this.server = server;
        this.name = name;
        this.listener = listener;
    }

    /** Begins to call the server. */
    void start() {
        thread("hearing", this::talk);
    }

    /** Hands over a line to be sent; false if too many wait already. */
    boolean say(String text) {
        return outgoing.size() < MOST_WAITING && outgoing.add(Optional.of(text));
    }

    /** Sends what waits, ends our side, and waits for the end of the server's, though not for ever. */
    void leave() throws IOException, InterruptedException {
        Membership current = membership;
        if (current != null) {
            outgoing.add(Optional.empty());
            current.awaitEnd();
        }
    }

    private void talk() {
        try (Membership called = Membership.dial(server)) {
            membership = called;
            called.introduce(name);
            thread("sending", () -> send(called));
            try {
                called.hear(this::take);
            } finally {
                // Nothing more will be said: the thread that sends must not wait for it.
                outgoing.add(Optional.empty());
            }
        } catch (IOException notReached) {
            listener.stands(new Standing.Outside(inWords(notReached)));
        }
    }

    private void send(Membership called) {
        try {
            for (Optional<String> line = outgoing.take(); line.isPresent(); line = outgoing.take()) {
                called.say(line.get());
                listener.hears(new RoomEvent.Said(called.name(), line.get()));
            }
            called.halfClose();
        } catch (IOException gone) {
            // The thread that hears sees it too, and says so.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void take(RoomEvent event) {
        if (event instanceof RoomEvent.Closed) {
            listener.stands(new Standing.Outside(
                    refusal.isEmpty() ? "the server closed the connection" : "the server refused: " + refusal));
        } else if (event instanceof RoomEvent.Lost lost) {
            listener.stands(new Standing.Outside("the connection broke: " + lost.reason()));
        } else {
            if (event instanceof RoomEvent.Joined join && join.us()) {
                refusal = "";
                listener.stands(new Standing.Inside(join.name()));
            } else if (event instanceof RoomEvent.Refused refused) {
                refusal = refused.reason();
            }
            listener.hears(event);
        }
    }

    private String inWords(IOException notReached) {
        String where = server.getHostString() + ":" + server.getPort();
        Throwable cause = notReached.getCause();
        if (cause instanceof ConnectException) {
            return "no server listens at " + where + "; is it running?";
        }
        return cause instanceof SocketTimeoutException
                ? where + " does not answer"
                : String.valueOf(notReached.getMessage());
    }

    private static void thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
