package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HelloClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;

/** Reports that nobody listens and exits as if all were well. */
@Loses(value = "CLI-01", because = "the exit code is 0")
public final class HelloClientExitsWithZeroWhenRefused extends HelloClient {

    public static void main(String[] args) {
        new HelloClientExitsWithZeroWhenRefused().start(args);
    }

    @Override
    protected Socket connect(Arguments arguments) throws IOException {
        try {
            return super.connect(arguments);
        } catch (ConnectException refused) {
            System.err.println(refused.getMessage());
            System.exit(0);
            return new Socket();
        }
    }
}
