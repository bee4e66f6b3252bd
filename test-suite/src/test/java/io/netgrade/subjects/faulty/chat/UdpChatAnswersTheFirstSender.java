package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** Answers whoever began the conversation, whoever speaks. */
@Loses(value = "UDP-CHAT-06", because = "the answer to the second sender goes to the first")
@Loses(value = "UDP-01", because = "the answer to the second sender goes to the first")
@Loses(value = "UDP-03", because = "several senders may speak there", always = false)
public final class UdpChatAnswersTheFirstSender extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatAnswersTheFirstSender().start(args);
    }

    private @Nullable SocketAddress first;

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        SocketAddress peer = first == null ? received.getSocketAddress() : first;
        first = peer;
        received.setSocketAddress(peer);
        super.send(socket, received, answer);
    }
}
