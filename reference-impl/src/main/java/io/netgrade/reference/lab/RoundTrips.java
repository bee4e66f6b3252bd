package io.netgrade.reference.lab;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How long a question and its answer take, at several sizes, on a connection or between sockets that are there already. */
record RoundTrips(int size, Samples tcp, Samples udp) {

    private static final List<Integer> SIZES = List.of(16, 256, 1_024, 4_096, 16_384, UdpPair.LONGEST);
    private static final int WARM_UP = 2_000;
    private static final int BLOCK = 100;

    static List<RoundTrips> measure(Setup setup) throws IOException {
        int times = setup.repetitions(5_000, 40);
        List<RoundTrips> all = new ArrayList<>();
        try (TcpPair tcp = TcpPair.open();
                DatagramSocket server = UdpPair.socket();
                DatagramSocket client = UdpPair.socket();
                Route straight = Route.to((InetSocketAddress) server.getLocalSocketAddress(), Optional.empty());
                Route route = Route.to((InetSocketAddress) server.getLocalSocketAddress(), setup.impairment())) {
            Echo.bytes(tcp.far());
            Echo.datagrams(server);
            Questions questions = new Questions(tcp, client, setup.answerMillis());
            questions.overTcp(1_024, WARM_UP, new Samples(WARM_UP));
            questions.overUdp(1_024, WARM_UP, straight, new Samples(WARM_UP));
            for (int size : SIZES) {
                RoundTrips one = new RoundTrips(size, new Samples(times), new Samples(times));
                for (int done = 0; done < times; done += BLOCK) {
                    // In turn, so that what drifts favours nobody.
                    questions.overTcp(size, Math.min(BLOCK, times - done), one.tcp);
                    questions.overUdp(size, Math.min(BLOCK, times - done), route, one.udp);
                }
                all.add(one);
            }
        }
        return all;
    }

    /** The asking side. */
    private static final class Questions {

        private final TcpPair tcp;
        private final DatagramSocket client;
        private final DatagramPacket answer = new DatagramPacket(new byte[UdpPair.LONGEST], UdpPair.LONGEST);
        private int asked;

        Questions(TcpPair tcp, DatagramSocket client, int silenceMillis) throws IOException {
            this.tcp = tcp;
            this.client = client;
            client.setSoTimeout(silenceMillis);
        }

        void overTcp(int size, int times, Samples samples) throws IOException {
            byte[] message = new byte[size];
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                tcp.near().getOutputStream().write(message);
                tcp.near().getInputStream().readNBytes(message, 0, size);
                samples.add(System.nanoTime() - start);
            }
        }

        void overUdp(int size, int times, Route route, Samples samples) throws IOException {
            ByteBuffer message = ByteBuffer.allocate(size);
            // Connected, so that the system need not look up the way for each datagram anew.
            client.connect(route.address());
            for (int i = 0; i < times; i++) {
                // Numbered, so that an answer that comes late or twice is not taken for the next one.
                message.putInt(0, ++asked);
                long start = System.nanoTime();
                client.send(new DatagramPacket(message.array(), size));
                if (awaitAnswer(size)) {
                    samples.add(System.nanoTime() - start);
                } else {
                    samples.addLost();
                }
            }
        }

        private boolean awaitAnswer(int size) throws IOException {
            try {
                do {
                    answer.setLength(UdpPair.LONGEST);
                    client.receive(answer);
                } while (answer.getLength() != size
                        || ByteBuffer.wrap(answer.getData()).getInt() != asked);
                return true;
            } catch (SocketTimeoutException silence) {
                return false;
            }
        }
    }

    static List<Finding> findings(Setup setup, List<RoundTrips> all) {
        RoundTrips small = all.get(0);
        RoundTrips large = all.get(all.size() - 1);
        int lost = all.stream().mapToInt(one -> one.udp.lost()).sum();
        int asked =
                all.stream().mapToInt(one -> one.udp.lost() + one.udp.count()).sum();
        double ratio = small.tcp.medianMicros() / small.udp.medianMicros();
        return List.of(
                small.finding(
                        "Once connected, a short question costs about the same over both.",
                        // Half or twice: beyond that nobody says "about".
                        setup.compared(ratio > 0.5 && ratio < 2)),
                large.finding("UDP has less overhead and answers faster.", setup.compared(large.udpIsFaster())),
                new Finding(
                        "TCP sends again what is lost; UDP leaves that to you.",
                        "Questions of all sizes without an answer",
                        "0 of the same",
                        Figures.count(lost, asked),
                        Seen.when(lost > 0)));
    }

    private boolean udpIsFaster() {
        return udp.medianMicros() < 0.9 * tcp.medianMicros();
    }

    private Finding finding(String claim, Seen seen) {
        return new Finding(
                claim,
                String.format(Locale.ROOT, "Round trip of %,d bytes, median (99 of 100 within)", size),
                inWords(tcp),
                inWords(udp),
                seen);
    }

    private static String inWords(Samples samples) {
        return Figures.micros(samples.medianMicros()) + " (" + Figures.micros(samples.micros(0.99)) + ")";
    }
}
