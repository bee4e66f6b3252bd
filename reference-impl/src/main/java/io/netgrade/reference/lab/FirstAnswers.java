package io.netgrade.reference.lab;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** How long it takes from nothing to the first answer: a new socket for each question. */
record FirstAnswers(Samples connect, Samples tcp, Samples udp) {

    private static final int SIZE = 16;
    private static final int WARM_UP = 300;

    static FirstAnswers measure(Setup setup) throws IOException {
        int times = setup.repetitions(2_000, 50);
        Samples connect = new Samples(times + WARM_UP);
        Samples tcp = new Samples(times);
        Samples udp = new Samples(times);
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                DatagramSocket server = UdpPair.socket();
                Route route = Route.to((InetSocketAddress) server.getLocalSocketAddress(), setup.impairment())) {
            Echo.connections(listener);
            Echo.datagrams(server);
            Samples warm = new Samples(WARM_UP);
            for (int i = 0; i < WARM_UP; i++) {
                overTcp(listener, connect, warm);
            }
            connect = new Samples(times);
            for (int i = 0; i < times; i++) {
                // In turn, so that what drifts favours nobody.
                overTcp(listener, connect, tcp);
                overUdp(route, setup, udp);
            }
        }
        return new FirstAnswers(connect, tcp, udp);
    }

    private static void overTcp(ServerSocket listener, Samples connect, Samples answer) throws IOException {
        long start = System.nanoTime();
        try (Socket socket = new Socket()) {
            socket.setTcpNoDelay(true);
            socket.connect(listener.getLocalSocketAddress());
            connect.add(System.nanoTime() - start);
            socket.getOutputStream().write(new byte[SIZE]);
            socket.getInputStream().readNBytes(SIZE);
            answer.add(System.nanoTime() - start);
        }
    }

    private static void overUdp(Route route, Setup setup, Samples answer) throws IOException {
        long start = System.nanoTime();
        try (DatagramSocket socket = UdpPair.socket()) {
            socket.setSoTimeout(setup.answerMillis());
            socket.send(new DatagramPacket(new byte[SIZE], SIZE, route.address()));
            socket.receive(new DatagramPacket(new byte[SIZE], SIZE));
            answer.add(System.nanoTime() - start);
        } catch (SocketTimeoutException silence) {
            answer.addLost();
        }
    }

    Finding finding(Setup setup) {
        return new Finding(
                "TCP shakes hands before the first byte; UDP just sends.",
                "From a new socket to the first answer of 16 bytes, median of " + tcp.count()
                        + (udp.lost() > 0 ? ", unanswered " + udp.lost() : ""),
                Figures.micros(tcp.medianMicros()) + ", of which connect " + Figures.micros(connect.medianMicros()),
                Figures.micros(udp.medianMicros()),
                setup.compared(udp.medianMicros() < 0.9 * tcp.medianMicros()));
    }
}
