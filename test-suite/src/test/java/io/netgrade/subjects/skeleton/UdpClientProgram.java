package io.netgrade.subjects.skeleton;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A UDP client, which waits for each answer for a time. */
public abstract class UdpClientProgram extends StudentProgram {

    private static final int LONGEST = 65_507;

    /** Whom the client asks, by which socket, and how many seconds it waits. */
    public record Line(DatagramSocket socket, InetSocketAddress server, int seconds) {}

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port", "--timeout");
    }

    @Override
    protected Arguments parse(String[] args) {
        Arguments arguments = super.parse(args);
        if (seconds(arguments) < 1) {
            throw new IllegalArgumentException("--timeout takes a number of seconds");
        }
        return arguments;
    }

    protected int seconds(Arguments arguments) {
        return Integer.parseInt(arguments.more().getOrDefault("--timeout", "5"));
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        InetSocketAddress server = new InetSocketAddress(InetAddress.getByName(arguments.host()), arguments.port());
        try (DatagramSocket socket = new DatagramSocket()) {
            talk(new Line(socket, server, seconds(arguments)), arguments);
        }
    }

    protected abstract void talk(Line line, Arguments arguments) throws IOException;

    /** Sends one datagram and waits for the server's next one. */
    protected byte[] ask(Line line, byte[] question) throws IOException {
        line.socket().send(new DatagramPacket(question, question.length, line.server()));
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(line.seconds());
        DatagramPacket answer = new DatagramPacket(new byte[LONGEST], LONGEST);
        do {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                throw new SocketTimeoutException("no answer within " + line.seconds() + " s");
            }
            line.socket().setSoTimeout((int) left);
            answer.setLength(LONGEST);
            line.socket().receive(answer);
        } while (!isFrom(line.server(), answer));
        return Arrays.copyOf(answer.getData(), answer.getLength());
    }

    /** Whether a datagram comes from the server: anybody can send one here. */
    protected boolean isFrom(InetSocketAddress server, DatagramPacket packet) {
        return packet.getSocketAddress().equals(server);
    }
}
