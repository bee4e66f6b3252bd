package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Neighbours;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Connects to everybody but its clients. */
public final class ConnectsElsewhere extends HostileServer implements Neighbours {

    public static void main(String[] args) {
        new ConnectsElsewhere().start(args);
    }

    private static final int MILLIS = 300;

    public ConnectsElsewhere() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    /** Where there is a way out of the machine, that alone is enough, and nobody out there is bothered. */
    @Override
    protected void attack() throws IOException {
        List<String> networks = networks();
        networks.forEach(name -> got("network " + name));
        if (networks.isEmpty()) {
            leaveTheMachine();
        }
        for (int port : foreignPorts()) {
            reach("service " + port, () -> connect(InetAddress.getLoopbackAddress(), port));
        }
    }

    private static List<String> networks() throws SocketException {
        List<String> names = new ArrayList<>();
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            if (network.isUp() && !network.isLoopback()) {
                names.add(network.getName());
            }
        }
        return names;
    }

    private static void leaveTheMachine() {
        for (String host : List.of("169.254.169.254", "192.0.2.1")) {
            reach("connection to " + host, () -> connect(InetAddress.getByName(host), 80));
        }
        reach("datagram to 198.51.100.1", ConnectsElsewhere::send);
        reach("address of example.invalid", () -> InetAddress.getAllByName("example.invalid"));
    }

    private static void connect(InetAddress host, int port) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), MILLIS);
        }
    }

    private static void send() throws IOException {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("198.51.100.1"), 53));
        }
    }
}
