package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Takes many ports before anybody else can. */
public final class TakesPortsFirst extends HostileServer {

    public static void main(String[] args) {
        new TakesPortsFirst().start(args);
    }

    private static final int MOST = 200;

    private final List<Closeable> taken = new ArrayList<>();

    public TakesPortsFirst() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() throws IOException {
        for (int i = 0; i < MOST; i++) {
            taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            taken.add(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
        }
    }
}
