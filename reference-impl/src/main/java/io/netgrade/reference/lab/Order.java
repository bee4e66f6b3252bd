package io.netgrade.reference.lab;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * In which order numbered messages arrive that are sent at a pace at which no buffer overflows.
 *
 * @param sent how many there were, numbered from 0
 * @param tcp the numbers as they arrived over TCP
 * @param udp the numbers as they arrived over UDP
 */
record Order(int sent, List<Integer> tcp, List<Integer> udp) {

    private static final int SIZE = 64;

    /** How many datagrams may be sent that the far end has not seen yet. */
    private static final int WINDOW = 32;

    static Order measure(Setup setup) throws IOException {
        int messages = setup.repetitions(2_000, 1_000);
        return new Order(messages, overTcp(messages), overUdp(setup, messages));
    }

    private static List<Integer> overTcp(int messages) throws IOException {
        List<Integer> arrived = new ArrayList<>();
        try (TcpPair pair = TcpPair.open()) {
            DataInputStream in = new DataInputStream(pair.far().getInputStream());
            ByteBuffer message = ByteBuffer.allocate(SIZE);
            for (int i = 0; i < messages; i++) {
                pair.near().getOutputStream().write(message.putInt(0, i).array());
                // Read at the same pace, in pieces as they come.
                if ((i + 1) % WINDOW == 0 || i + 1 == messages) {
                    while (arrived.size() <= i) {
                        arrived.add(in.readInt());
                        in.skipNBytes(SIZE - Integer.BYTES);
                    }
                }
            }
        }
        return arrived;
    }

    static List<Integer> overUdp(Setup setup, int messages) throws IOException {
        List<Integer> arrived = new ArrayList<>();
        try (UdpPair pair = UdpPair.open(setup)) {
            Pace pace = new Pace();
            Thread sender = new Thread(() -> send(pair, messages, pace), "sending");
            sender.setDaemon(true);
            sender.start();
            try {
                pair.receiveAll(sender::isAlive, next -> {
                    if (next.isPresent()) {
                        arrived.add(next.get().getInt());
                        pace.seen(arrived.get(arrived.size() - 1));
                    } else {
                        pace.silence();
                    }
                });
            } finally {
                sender.interrupt();
            }
        }
        return arrived;
    }

    private static void send(UdpPair pair, int messages, Pace pace) {
        try {
            ByteBuffer message = ByteBuffer.allocate(SIZE);
            for (int i = 0; i < messages; i++) {
                pace.await(i);
                pair.send(message.putInt(0, i).array());
            }
        } catch (IOException closed) {
            // The receiver has failed.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Holds the sender back while the receiver is behind. What is lost counts as seen once a later one is. */
    private static final class Pace {

        private int sent = -1;
        private int highest = -1;

        synchronized void seen(int number) {
            highest = Math.max(highest, number);
            notifyAll();
        }

        /** Nothing comes: all that was sent and not seen is lost. */
        synchronized void silence() {
            seen(sent);
        }

        /** Waits until a number is in the window, and takes it for sent. */
        synchronized void await(int number) throws InterruptedException {
            while (number - highest > WINDOW) {
                wait();
            }
            sent = number;
        }
    }

    /** How many numbers never came. */
    static int missing(int sent, List<Integer> arrived) {
        return sent - new HashSet<>(arrived).size();
    }

    /** How many came that had come before. */
    static int repeated(List<Integer> arrived) {
        return arrived.size() - new HashSet<>(arrived).size();
    }

    /** How many came for the first time after a higher number. */
    static int overtaken(List<Integer> arrived) {
        Set<Integer> known = new HashSet<>();
        int highest = -1;
        int overtaken = 0;
        for (int number : arrived) {
            if (known.add(number) && number < highest) {
                overtaken++;
            }
            highest = Math.max(highest, number);
        }
        return overtaken;
    }

    private String inWords(List<Integer> arrived) {
        return missing(sent, arrived) + " missing, " + repeated(arrived) + " twice, " + overtaken(arrived)
                + " overtaken";
    }

    Finding finding() {
        boolean tcpKept = missing(sent, tcp) + repeated(tcp) + overtaken(tcp) == 0;
        boolean udpBroke = missing(sent, udp) + repeated(udp) + overtaken(udp) > 0;
        return new Finding(
                "TCP keeps order, each byte once; UDP promises neither.",
                String.format(Locale.ROOT, "%,d numbered messages at a pace that overflows nothing", sent),
                inWords(tcp),
                inWords(udp),
                Seen.when(tcpKept && udpBroke));
    }
}
