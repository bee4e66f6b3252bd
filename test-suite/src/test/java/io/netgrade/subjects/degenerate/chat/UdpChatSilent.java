package io.netgrade.subjects.degenerate.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Reads, prints, and never says a word. */
@Loses(value = "UDP-CHAT-00", because = "no answer")
public final class UdpChatSilent extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatSilent().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        // Nothing is sent.
    }
}
