package io.netgrade.suite.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Linux tells whether the other end has read; elsewhere nobody does. */
@EnabledOnOs(OS.LINUX)
final class ReceptionTest {

    private static final long PATIENCE_NANOS = 5_000_000_000L;

    /** What was written a moment ago may still be on its way through the kernel of a busy machine. */
    private static void expectUnread(boolean expected, Reception reception) {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (reception.hasUnread() != expected && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertEquals(expected, reception.hasUnread());
    }

    @Test
    void whatWaitsIsUnreadUntilTheLastByteOfItIsRead() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SocketChannel ours = SocketChannel.open(listener.getLocalSocketAddress());
                Socket others = listener.accept()) {
            Reception reception = new Reception(ours);
            expectUnread(false, reception);
            ours.write(ByteBuffer.wrap(new byte[3]));
            expectUnread(true, reception);
            others.getInputStream().readNBytes(2);
            expectUnread(true, reception);
            others.getInputStream().readNBytes(1);
            expectUnread(false, reception);
        }
    }
}
