package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Is an echo server. */
@Loses(value = "UDP-CHAT-00", because = "the answer is what the client said, not what the operator did")
public final class UdpChatEchoes extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatEchoes().start(args);
    }

    @Override
    protected boolean answer(DatagramSocket socket, DatagramPacket received) {
        send(socket, received, content(received));
        return true;
    }
}
