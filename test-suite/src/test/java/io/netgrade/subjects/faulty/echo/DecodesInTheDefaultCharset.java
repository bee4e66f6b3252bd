package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes as the platform likes and encodes in UTF-8. */
@Loses(value = "RUN-06", because = "another default charset gives other bytes")
@Loses(value = "TCP-ECHO-01", because = "bytes that are no text in the default charset are replaced")
public final class DecodesInTheDefaultCharset extends EchoProgram {

    public static void main(String[] args) {
        new DecodesInTheDefaultCharset().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[16];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            String text = new String(buffer, 0, count, Charset.defaultCharset());
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }
}
