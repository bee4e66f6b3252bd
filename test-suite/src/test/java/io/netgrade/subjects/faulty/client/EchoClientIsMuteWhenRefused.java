package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;

/** Exits with the right code and does not say why. */
@Loses(value = "CLI-01", because = "standard error stays empty")
public final class EchoClientIsMuteWhenRefused extends EchoClient {

    public static void main(String[] args) {
        new EchoClientIsMuteWhenRefused().start(args);
    }

    @Override
    protected Socket connect(Arguments arguments) throws IOException {
        try {
            return super.connect(arguments);
        } catch (ConnectException refused) {
            System.exit(1);
            return new Socket();
        }
    }
}
