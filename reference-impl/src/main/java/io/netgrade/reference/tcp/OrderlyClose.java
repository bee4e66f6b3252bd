package io.netgrade.reference.tcp;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection so that the peer gets every byte that was sent to it, then end of stream.
 *
 * <pre>
 *   send everything -> shut down output -> drain what still comes -> close
 *                                          (until its end, 1 s of silence, or 5 s)
 * </pre>
 *
 * A socket that is closed while input lies unread in it answers with a reset, and a reset throws away what the peer has not
 * read yet (RFC 9293 §3.10.4, RFC 1122 §4.2.2.13); hence the draining.
 */
public final class OrderlyClose {

    /** Silence of a peer, in milliseconds, after which it is not waited for any longer. */
    public static final int SILENCE_MILLIS = 1_000;

    /** How long a peer that goes on sending is drained, in milliseconds. */
    public static final int TOTAL_MILLIS = 5_000;

    private static final int BUFFER = 8_192;

    private OrderlyClose() {}

    /** Ends a connection after everything was sent. A peer that has gone is no error: there is nothing left to tell it. */
    public static void of(Socket connection) {
        try (connection) {
            connection.shutdownOutput();
            drain(connection);
        } catch (IOException gone) {
            // Reset, or silent for too long: either way the connection ends here.
        }
    }

    private static void drain(Socket connection) throws IOException {
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(TOTAL_MILLIS);
        byte[] ignored = new byte[BUFFER];
        InputStream in = connection.getInputStream();
        long left = TOTAL_MILLIS;
        while (left > 0) {
            connection.setSoTimeout((int) Math.min(left, SILENCE_MILLIS));
            if (in.read(ignored) == -1) {
                return;
            }
            left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        }
    }
}
