package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Has a bound on the length of a message and does not say so. */
@Loses(value = "TCP-ECHO-02", because = "1 MiB is longer than its bound")
@Loses(value = "TCP-ECHO-04", because = "8 MiB are longer than its bound")
@Loses(value = "NET-06", because = "5 MiB are longer than its bound")
public final class StopsAfterAThousandChunks extends EchoProgram {

    public static void main(String[] args) {
        new StopsAfterAThousandChunks().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1024];
        int chunks = 0;
        for (int count = in.read(buffer); count != -1 && chunks < 1000; count = in.read(buffer)) {
            out.write(buffer, 0, count);
            chunks++;
        }
    }
}
