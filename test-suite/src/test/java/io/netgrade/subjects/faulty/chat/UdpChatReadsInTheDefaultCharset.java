package io.netgrade.subjects.faulty.chat;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpChatServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Decodes what is typed as the platform likes. */
@Loses(value = "RUN-06", because = "with another default charset other bytes are sent")
public final class UdpChatReadsInTheDefaultCharset extends UdpChatServer {

    public static void main(String[] args) {
        new UdpChatReadsInTheDefaultCharset().start(args);
    }

    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));

    @Override
    protected String typed() throws IOException {
        String line = keyboard.readLine();
        while (line != null && line.isEmpty()) {
            line = keyboard.readLine();
        }
        return line == null ? "exit" : line;
    }
}
