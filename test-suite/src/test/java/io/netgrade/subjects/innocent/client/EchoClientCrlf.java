package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.EchoClient;

/** CRLF at the ends of its lines, and words before the text. */
public final class EchoClientCrlf extends EchoClient {

    public static void main(String[] args) {
        new EchoClientCrlf().start(args);
    }

    @Override
    protected void show(String answer) {
        screen.print("done.\r\n--> " + label() + answer + "\r\n");
        screen.flush();
    }
}
