package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.net.DatagramPacket;
import java.net.DatagramSocket;

/** Sends every answer twice, as datagrams get lost. */
@Loses(value = "UDP-03", because = "one datagram gets two answers")
@Loses(value = "UDP-CHAT-01", because = "a line is sent twice")
@Loses(value = "UDP-CHAT-02", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-CHAT-03", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-CHAT-04", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-CHAT-05", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-CHAT-06", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-CHAT-08", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-01", because = "an answer is sent twice there too", always = false)
@Loses(value = "UDP-02", because = "an answer is sent twice there too", always = false)
public final class UdpChatAnswersTwice extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatAnswersTwice().start(args);
    }

    @Override
    protected void send(DatagramSocket socket, DatagramPacket received, byte[] answer) {
        super.send(socket, received, answer);
        super.send(socket, received, answer);
    }
}
