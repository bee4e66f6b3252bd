package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.util.Arrays;

/** Takes zeros at the end for what is left of its buffer. */
@Loses(value = "UDP-ECHO-04", because = "zeros at the end of a message are lost")
@Loses(value = "UDP-ECHO-01", because = "a message may end in a zero", always = false)
@Loses(value = "UDP-ECHO-02", because = "a message may end in a zero", always = false)
public final class UdpTrimsZeros extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpTrimsZeros().start(args);
    }

    @Override
    protected byte[] content(DatagramPacket packet) {
        int end = packet.getLength();
        while (end > 0 && packet.getData()[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(packet.getData(), end);
    }
}
