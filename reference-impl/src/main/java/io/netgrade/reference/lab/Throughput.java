package io.netgrade.reference.lab;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How much gets through when one end sends as fast as it can, in writes or datagrams of one size.
 *
 * @param size how many bytes each write or datagram has
 * @param tcp what arrived over TCP, in MiB a second
 * @param udp what arrived over UDP, in MiB a second
 * @param udpLost the share of the datagrams that did not arrive
 */
record Throughput(int size, double tcp, double udp, double udpLost) {

    private static final List<Integer> SIZES = List.of(1_472, 8_192, UdpPair.LONGEST);
    private static final int MILLIS = 1_000;
    private static final double MEBIBYTE = 1_048_576;

    /** What arrived. */
    private record Arrived(long bytes, long messages, long nanos) {
        double rate() {
            return bytes / MEBIBYTE / (Math.max(nanos, 1) / 1e9);
        }
    }

    static List<Throughput> measure(Setup setup) throws IOException {
        long nanos = TimeUnit.MILLISECONDS.toNanos(setup.quick() ? MILLIS / 5 : MILLIS);
        List<Throughput> all = new ArrayList<>();
        // The first time for nothing: the Java compiler is still at work.
        overTcp(SIZES.get(0), nanos / 4);
        overUdp(SIZES.get(0), nanos / 4, setup);
        for (int size : SIZES) {
            Arrived tcp = overTcp(size, nanos);
            Received udp = overUdp(size, nanos, setup);
            all.add(new Throughput(size, tcp.rate(), udp.arrived().rate(), udp.lost()));
        }
        return all;
    }

    private static Arrived overTcp(int size, long nanos) throws IOException {
        try (TcpPair pair = TcpPair.open()) {
            FutureTask<Arrived> reading = inBackground(() -> read(pair));
            byte[] message = new byte[size];
            long start = System.nanoTime();
            while (System.nanoTime() - start < nanos) {
                pair.near().getOutputStream().write(message);
            }
            pair.near().shutdownOutput();
            return result(reading);
        }
    }

    private static Arrived read(TcpPair pair) throws IOException {
        InputStream in = pair.far().getInputStream();
        byte[] buffer = new byte[UdpPair.LONGEST];
        long bytes = 0;
        long start = System.nanoTime();
        for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
            bytes += read;
        }
        return new Arrived(bytes, 0, System.nanoTime() - start);
    }

    /** What was received over UDP, and how many datagrams were sent for it. */
    private record Received(Arrived arrived, int sent) {
        double lost() {
            return 1 - (double) arrived.messages() / sent;
        }
    }

    private static Received overUdp(int size, long nanos, Setup setup) throws IOException {
        try (UdpPair pair = UdpPair.open(setup)) {
            AtomicBoolean sending = new AtomicBoolean(true);
            FutureTask<Arrived> receiving = inBackground(() -> receive(pair, sending));
            ByteBuffer message = ByteBuffer.allocate(size);
            int sent = 0;
            long start = System.nanoTime();
            while (System.nanoTime() - start < nanos) {
                pair.send(message.putInt(0, sent++).array());
            }
            sending.set(false);
            return new Received(result(receiving), sent);
        }
    }

    private static Arrived receive(UdpPair pair, AtomicBoolean sending) throws IOException {
        Count count = new Count();
        pair.receiveAll(sending::get, next -> next.ifPresent(count::add));
        return count.arrived();
    }

    /** Counts datagrams, each once, though a relay may bring it twice. */
    private static final class Count {

        private final long start = System.nanoTime();
        private final BitSet numbers = new BitSet();
        private long last = start;
        private long bytes;

        void add(ByteBuffer message) {
            bytes += numbers.get(message.getInt(0)) ? 0 : message.remaining();
            numbers.set(message.getInt(0));
            last = System.nanoTime();
        }

        Arrived arrived() {
            return new Arrived(bytes, numbers.cardinality(), last - start);
        }
    }

    private static FutureTask<Arrived> inBackground(Callable<Arrived> work) {
        FutureTask<Arrived> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "receiving");
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static Arrived result(FutureTask<Arrived> task) throws IOException {
        try {
            return task.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    Finding finding(Setup setup) {
        return new Finding(
                "UDP moves more, since nobody acknowledges anything.",
                String.format(Locale.ROOT, "What arrives when %,d bytes are sent at a time", size),
                Figures.rate(tcp),
                Figures.rate(udp) + ", " + Figures.percent(udpLost) + " lost",
                setup.compared(udp > 1.1 * tcp));
    }
}
