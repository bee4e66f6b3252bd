package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Writes each line by itself. */
@Loses(value = "CLI-07", because = "each write travels by itself")
public final class HttpClientSendsLineByLine extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientSendsLineByLine().start(args);
    }

    @Override
    protected void send(OutputStream out, String text) throws IOException {
        for (String line : text.split("(?<=\n)", -1)) {
            super.send(out, line);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
