package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Takes an empty datagram for the end of the conversation. */
@Loses(value = "UDP-02", because = "an empty datagram ends the program")
public final class UdpChatEndsOnAnEmptyDatagram extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatEndsOnAnEmptyDatagram().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) throws IOException {
        return received.getLength() > 0 && super.answer(socket, received);
    }
}
