package io.netgrade.reference.lab;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** The two ends of one TCP connection over loopback. */
record TcpPair(Socket near, Socket far) implements Closeable {

    static TcpPair open() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Socket near = new Socket();
            near.connect(new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()));
            Socket far = listener.accept();
            near.setTcpNoDelay(true);
            far.setTcpNoDelay(true);
            return new TcpPair(near, far);
        }
    }

    @Override
    public void close() throws IOException {
        near.close();
        far.close();
    }
}
