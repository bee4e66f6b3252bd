package io.netgrade.reference.process;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The other end of a TCP connection, played by a test. */
public final class Peer implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;

    private Peer(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout((int) TimeUnit.SECONDS.toMillis(RunningProgram.PATIENCE));
    }

    /** Connects to a server under test. */
    public static Peer to(int port) throws IOException {
        return new Peer(new Socket(InetAddress.getLoopbackAddress(), port));
    }

    /** Plays the server: waits for a client under test. */
    public static Peer acceptedBy(ServerSocket listener) throws IOException {
        return new Peer(listener.accept());
    }

    /** A listener for a test that plays the server. */
    public static ServerSocket listener() throws IOException {
        ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout((int) TimeUnit.SECONDS.toMillis(RunningProgram.PATIENCE));
        return listener;
    }

    /** Sends a text in one write. */
    public Peer send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends bytes in one write. */
    public Peer send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        return this;
    }

    /** Ends this side. */
    public Peer halfClose() throws IOException {
        socket.shutdownOutput();
        return this;
    }

    /** Reads so many bytes, as text; fewer at end of stream. */
    public String read(int bytes) throws IOException {
        return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
    }

    /** Reads as many bytes as a text has, and returns them as text. */
    public String readAsLongAs(String expected) throws IOException {
        return read(expected.getBytes(StandardCharsets.UTF_8).length);
    }

    /** Reads one line, without its line feed; end of stream instead of it is an error. */
    public String readLine() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int octet;
        for (octet = in.read(); octet != '\n' && octet != -1; octet = in.read()) {
            line.write(octet);
        }
        if (octet == -1) {
            throw new EOFException("end of stream after <" + line.toString(StandardCharsets.UTF_8) + ">");
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    /** Reads to end of stream, as text. */
    public String readToEnd() throws IOException {
        return new String(readAllBytes(), StandardCharsets.UTF_8);
    }

    /** Reads to end of stream. */
    public byte[] readAllBytes() throws IOException {
        return in.readAllBytes();
    }

    /** Closes the connection before the test is over. */
    public void end() throws IOException {
        socket.close();
    }

    /** Resets the connection. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** The socket itself. */
    public Socket socket() {
        return socket;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
