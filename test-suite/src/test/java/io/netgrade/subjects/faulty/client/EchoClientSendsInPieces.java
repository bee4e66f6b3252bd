package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Sends its message by two writes. */
@Loses(value = "CLI-07", because = "one message is two writes")
public final class EchoClientSendsInPieces extends EchoClient {

    public static void main(String[] args) {
        new EchoClientSendsInPieces().start(args);
    }

    @Override
    protected void send(OutputStream out, String text) throws IOException {
        int half = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        super.send(out, text.substring(0, half));
        // Stands for the work between one write and the next.
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        super.send(out, text.substring(half));
    }
}
