package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Calls again and again where nobody listens. */
@Loses(value = "CLI-01", because = "it never gives up")
public final class AckClientCallsAgain extends AckClient {

    public static void main(String[] args) {
        new AckClientCallsAgain().start(args);
    }

    @Override
    protected Socket connect(Arguments arguments) throws IOException {
        while (true) {
            try {
                return super.connect(arguments);
            } catch (ConnectException refused) {
                System.err.println(refused.getMessage() + ", once more");
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
            }
        }
    }
}
