package io.netgrade.reference.chat.window;

import io.netgrade.reference.chat.RoomEvent;
import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Talk;
import java.awt.AWTError;
import java.awt.EventQueue;
import java.awt.HeadlessException;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.InetSocketAddress;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/**
 * A member of the room in a window. Everything here happens on the window's thread, except in {@link #open}, which waits
 * for the window to be closed, and in the thread that says goodbye.
 */
public final class RoomWindow implements Call.Listener {

    private final InetSocketAddress server;
    private final RoomFrame frame;
    private final Roster roster = new Roster();
    private final EventPump pump = new EventPump(EventQueue::invokeLater);
    private final CompletableFuture<ExitCode> closed = new CompletableFuture<>();

    private Standing standing = new Standing.Outside("");
    private @Nullable Call call;
    private String name = "";
    private String draft = "";
    private boolean everInside;

    private RoomWindow(InetSocketAddress server) {
        this.server = server;
        this.frame = new RoomFrame("Chat room at " + where(), this::typed, this::close);
    }

    /**
     * Opens a window and stays until it is closed.
     *
     * @throws IOException if no window can be opened here, or if the last attempt to join failed and none ever succeeded
     */
    public static ExitCode open(InetSocketAddress server) throws IOException {
        FutureTask<RoomWindow> opening = new FutureTask<>(() -> opened(server));
        try {
            EventQueue.invokeAndWait(opening);
            return opening.get().closed.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (InvocationTargetException | ExecutionException failed) {
            throw inWords(failed.getCause());
        } catch (HeadlessException | AWTError noScreen) {
            throw inWords(noScreen);
        }
    }

    /** Says in words what the machine lacks. A fault of our own is thrown as it is. */
    static IOException inWords(@Nullable Throwable cause) {
        if (cause instanceof IOException failed) {
            return failed;
        }
        if (cause instanceof HeadlessException || cause instanceof AWTError || cause instanceof LinkageError) {
            String reason = String.valueOf(cause.getMessage());
            return new IOException(
                    "--gui needs a screen, and there is none: "
                            + reason.strip().lines().findFirst().orElse("")
                            + " (without --gui the room is at the console)",
                    cause);
        }
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error fault) {
            throw fault;
        }
        return new IOException("no window can be opened: " + cause, cause);
    }

    private static RoomWindow opened(InetSocketAddress server) {
        try {
            UIManager.setLookAndFeel("javax.swing.plaf.nimbus.NimbusLookAndFeel");
        } catch (ReflectiveOperationException | javax.swing.UnsupportedLookAndFeelException notHere) {
            // Any look will do.
        }
        RoomWindow window = new RoomWindow(server);
        try {
            window.stand(window.standing);
            window.frame.members(window.roster.names());
            window.frame.open();
            return window;
        } catch (RuntimeException | Error fault) {
            // A window that is half open would keep the process alive.
            window.frame.dispose();
            throw fault;
        }
    }

    private String where() {
        return server.getHostString() + ":" + server.getPort();
    }

    private void typed(String text) {
        if (standing instanceof Standing.Outside && !Talk.trim(text).isEmpty()) {
            name = Talk.trim(frame.entry().take());
            frame.entry().restore(draft);
            stand(new Standing.Calling(name));
            call = new Call(server, name, this);
            call.start();
        } else if (standing instanceof Standing.Inside && call != null && !text.isEmpty()) {
            if (call.say(text)) {
                frame.entry().take();
            } else {
                frame.chat().add("The server does not take what is sent; try again.", ChatArea.Kind.TROUBLE);
            }
        }
    }

    private void close() {
        if (standing instanceof Standing.Leaving) {
            return;
        }
        Standing last = standing;
        stand(new Standing.Leaving());
        Call current = call;
        Thread goodbye = new Thread(() -> leave(current, last), "goodbye");
        goodbye.setDaemon(true);
        goodbye.start();
    }

    private void leave(@Nullable Call current, Standing last) {
        try {
            if (current != null) {
                current.leave();
            }
        } catch (IOException gone) {
            // Then there is nobody to say goodbye to.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        EventQueue.invokeLater(() -> {
            frame.dispose();
            if (!everInside
                    && last instanceof Standing.Outside outside
                    && !outside.why().isEmpty()) {
                closed.completeExceptionally(new IOException(outside.why()));
            } else {
                closed.complete(ExitCode.DONE);
            }
        });
    }

    @Override
    public void stands(Standing next) {
        pump.put(() -> {
            // Whoever leaves has seen enough.
            if (!(standing instanceof Standing.Leaving)) {
                stand(next);
            }
        });
    }

    private void stand(Standing next) {
        if (next instanceof Standing.Inside) {
            everInside = true;
        } else if (next instanceof Standing.Outside outside) {
            // What was being typed to the room is kept for the next time there.
            draft = standing instanceof Standing.Outside ? "" : frame.entry().take();
            frame.entry().propose(name);
            call = null;
            roster.clear();
            frame.members(roster.names());
            if (!outside.why().isEmpty()) {
                frame.chat().add("Not in the room: " + outside.why(), ChatArea.Kind.TROUBLE);
            }
        }
        standing = next;
        frame.stands(next, where());
    }

    @Override
    public void hears(RoomEvent event) {
        pump.put(() -> {
            if (roster.hears(event)) {
                frame.members(roster.names());
            }
            show(event);
        });
    }

    private void show(RoomEvent event) {
        if (event instanceof RoomEvent.Said said) {
            boolean ours = said.name().equals(name);
            frame.chat().add(said.name() + ": " + said.text(), ours ? ChatArea.Kind.OURS : ChatArea.Kind.OTHERS);
        } else if (event instanceof RoomEvent.Joined join) {
            frame.chat().add("*** " + join.name() + " has joined ***", ChatArea.Kind.NOTICE);
        } else if (event instanceof RoomEvent.Left left) {
            frame.chat().add("*** " + left.name() + " has left ***", ChatArea.Kind.NOTICE);
        } else if (event instanceof RoomEvent.Refused refused) {
            frame.chat().add("The server refused: " + refused.reason(), ChatArea.Kind.TROUBLE);
        }
    }
}
