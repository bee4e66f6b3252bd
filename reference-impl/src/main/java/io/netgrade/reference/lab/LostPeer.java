package io.netgrade.reference.lab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is seen of a peer whose process is killed: it has had no time to say goodbye. */
final class LostPeer {

    private static final int SILENCE_MILLIS = 500;
    private static final int PATIENCE_MILLIS = 30_000;

    private LostPeer() {}

    /** Is the peer: says at which ports it echoes, and waits to be killed. */
    public static void main(String[] args) throws IOException {
        try (ServerSocket tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                DatagramSocket udp = UdpPair.socket()) {
            Echo.connections(tcp);
            Echo.datagrams(udp);
            System.out.println(tcp.getLocalPort() + " " + udp.getLocalPort());
            // Ends with the lab, too: then so does standard input.
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        }
    }

    static List<Finding> measure() throws IOException {
        Process peer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LostPeer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said =
                        new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.US_ASCII));
                Socket tcp = new Socket();
                DatagramSocket udp = UdpPair.socket();
                DatagramSocket connected = UdpPair.socket()) {
            String ports = said.readLine();
            if (ports == null) {
                throw new IOException("the peer that was to be lost did not start");
            }
            InetSocketAddress tcpPeer = address(ports.split(" ", -1)[0]);
            InetSocketAddress udpPeer = address(ports.split(" ", -1)[1]);
            tcp.connect(tcpPeer, PATIENCE_MILLIS);
            connected.connect(udpPeer);
            connected.setSoTimeout(SILENCE_MILLIS);
            requireAnswers(tcp, udp, udpPeer);
            peer.destroyForcibly();
            peer.waitFor();
            return findings(ask(tcp), ask(udp, udpPeer), ask(connected, udpPeer), call(tcpPeer));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        } finally {
            peer.destroyForcibly();
        }
    }

    private static InetSocketAddress address(String port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(port));
    }

    private static void requireAnswers(Socket tcp, DatagramSocket udp, InetSocketAddress udpPeer) throws IOException {
        tcp.setSoTimeout(PATIENCE_MILLIS);
        udp.setSoTimeout(PATIENCE_MILLIS);
        if (!(ask(tcp) instanceof Ending.Answer) || !(ask(udp, udpPeer) instanceof Ending.Answer)) {
            throw new IOException("the peer that was to be lost did not answer while it lived");
        }
    }

    private static Ending ask(Socket tcp) {
        try {
            tcp.getOutputStream().write(1);
            int read = tcp.getInputStream().read();
            tcp.setSoTimeout(SILENCE_MILLIS);
            return read == -1 ? new Ending.EndOfStream() : new Ending.Answer();
        } catch (SocketTimeoutException silence) {
            return new Ending.Silence(SILENCE_MILLIS);
        } catch (IOException trouble) {
            return new Ending.Trouble(String.valueOf(trouble.getMessage()));
        }
    }

    private static Ending ask(DatagramSocket udp, InetSocketAddress peer) {
        try {
            udp.send(new DatagramPacket(new byte[1], 1, peer));
            udp.receive(new DatagramPacket(new byte[1], 1));
            udp.setSoTimeout(SILENCE_MILLIS);
            return new Ending.Answer();
        } catch (SocketTimeoutException silence) {
            return new Ending.Silence(SILENCE_MILLIS);
        } catch (PortUnreachableException nobody) {
            return new Ending.Unreachable();
        } catch (IOException trouble) {
            return new Ending.Trouble(String.valueOf(trouble.getMessage()));
        }
    }

    private static Ending call(InetSocketAddress peer) {
        try (Socket again = new Socket()) {
            again.connect(peer, SILENCE_MILLIS);
            return new Ending.Answer();
        } catch (SocketTimeoutException silence) {
            return new Ending.Silence(SILENCE_MILLIS);
        } catch (IOException trouble) {
            return new Ending.Trouble(String.valueOf(trouble.getMessage()));
        }
    }

    private static List<Finding> findings(Ending tcp, Ending udp, Ending connected, Ending call) {
        boolean told = !(tcp instanceof Ending.Silence) && !(tcp instanceof Ending.Answer);
        return List.of(
                new Finding(
                        "TCP tells that the peer is gone; UDP says nothing.",
                        "A question to a peer whose process was killed",
                        tcp.words(),
                        udp.words(),
                        Seen.when(told && udp instanceof Ending.Silence)),
                new Finding(
                        "Nobody there: TCP is refused; UDP never learns it.",
                        "A new TCP call there; a datagram by a connected socket",
                        call.words(),
                        connected.words(),
                        Seen.when(call instanceof Ending.Trouble && connected instanceof Ending.Silence)));
    }
}
