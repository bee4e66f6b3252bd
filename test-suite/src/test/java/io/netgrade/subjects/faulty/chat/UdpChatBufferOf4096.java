package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Receives into a buffer of 4,096 bytes. */
@Loses(value = "UDP-CHAT-08", because = "of 60,000 bytes the first 4,096 are printed")
public final class UdpChatBufferOf4096 extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatBufferOf4096().start(args);
    }

    @Override
    protected DatagramPacket receive(DatagramSocket socket) throws IOException {
        DatagramPacket packet = new DatagramPacket(new byte[4_096], 4_096);
        socket.receive(packet);
        return packet;
    }
}
