package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;

/** The client that has one message echoed. */
@Plays("tcp-echo-client")
public abstract class EchoClient extends OneAnswerClient {

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected String label() {
        return "Server response: ";
    }
}
