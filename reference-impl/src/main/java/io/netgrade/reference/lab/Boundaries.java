package io.netgrade.reference.lab;

import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether what is sent in one piece arrives in one piece. */
final class Boundaries {

    private static final int MESSAGES = 20;
    private static final int SHORTEST = 10;
    private static final int SMALL_BUFFER = 8;

    private Boundaries() {}

    static List<Finding> measure(Setup setup) throws IOException {
        return List.of(pieces(setup), smallBuffer());
    }

    private static Finding pieces(Setup setup) throws IOException {
        List<Integer> tcp = new ArrayList<>();
        List<Integer> udp = new ArrayList<>();
        try (TcpPair connection = TcpPair.open();
                UdpPair datagrams = UdpPair.open(setup)) {
            for (int i = 0; i < MESSAGES; i++) {
                connection.near().getOutputStream().write(new byte[SHORTEST + i]);
                datagrams.send(new byte[SHORTEST + i]);
            }
            connection.near().shutdownOutput();
            InputStream in = connection.far().getInputStream();
            byte[] buffer = new byte[UdpPair.LONGEST];
            for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
                tcp.add(read);
            }
            for (var next = datagrams.receive(); next.isPresent(); next = datagrams.receive()) {
                udp.add(next.get().remaining());
            }
        }
        boolean whole =
                !udp.isEmpty() && udp.stream().allMatch(length -> length >= SHORTEST && length < SHORTEST + MESSAGES);
        return new Finding(
                "UDP keeps the boundaries of messages; TCP is a stream of bytes and has none.",
                MESSAGES + " messages of " + SHORTEST + " to " + (SHORTEST + MESSAGES - 1) + " bytes, read afterwards",
                tcp.size() + (tcp.size() == 1 ? " read got " : " reads got ")
                        + tcp.stream().mapToInt(Integer::intValue).sum() + " bytes",
                udp.isEmpty()
                        ? "nothing arrived"
                        : udp.size() + " reads, each " + (whole ? "one whole message" : "of another length"),
                Seen.when(whole && tcp.size() < MESSAGES));
    }

    private static Finding smallBuffer() throws IOException {
        Setup straight = new Setup(0, true, Optional.empty());
        try (TcpPair connection = TcpPair.open();
                UdpPair datagrams = UdpPair.open(straight)) {
            byte[] message = new byte[SHORTEST];
            connection.near().getOutputStream().write(message);
            connection.near().shutdownOutput();
            int first = connection.far().getInputStream().readNBytes(SMALL_BUFFER).length;
            int rest = connection.far().getInputStream().readAllBytes().length;
            datagrams.send(message);
            DatagramPacket cut = new DatagramPacket(new byte[SMALL_BUFFER], SMALL_BUFFER);
            datagrams.far().receive(cut);
            boolean more = datagrams.receive().isPresent();
            return new Finding(
                    "A datagram that is longer than the buffer is cut; a stream waits with the rest.",
                    SHORTEST + " bytes, read into a buffer of " + SMALL_BUFFER,
                    first + " bytes, then " + rest,
                    cut.getLength() + " bytes, then " + (more ? "more" : "nothing"),
                    Seen.when(first + rest == SHORTEST && !more));
        }
    }
}
