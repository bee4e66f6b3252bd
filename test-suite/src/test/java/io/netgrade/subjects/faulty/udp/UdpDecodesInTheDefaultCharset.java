package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.net.DatagramPacket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes as the platform likes and encodes in UTF-8. */
@Loses(value = "RUN-06", because = "another default charset gives other bytes")
@Loses(value = "UDP-ECHO-04", because = "bytes that are no text in the default charset are replaced")
@Loses(value = "UDP-ECHO-01", because = "a message there may be no text", always = false)
@Loses(value = "UDP-ECHO-02", because = "a message there may be no text", always = false)
public final class UdpDecodesInTheDefaultCharset extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpDecodesInTheDefaultCharset().start(args);
    }

    @Override
    protected byte[] content(DatagramPacket packet) {
        return new String(super.content(packet), Charset.defaultCharset()).getBytes(StandardCharsets.UTF_8);
    }
}
