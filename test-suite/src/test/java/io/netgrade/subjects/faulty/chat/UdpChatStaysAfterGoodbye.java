package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Waits for the next datagram behind its goodbye. */
@Loses(value = "UDP-CHAT-02", because = "it does not exit")
public final class UdpChatStaysAfterGoodbye extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatStaysAfterGoodbye().start(args);
    }

    @Override
    protected boolean afterGoodbye(DatagramSocket socket, DatagramPacket received) {
        super.afterGoodbye(socket, received);
        return true;
    }
}
