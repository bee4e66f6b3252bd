package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;

/** The client that has one message acknowledged. */
@Plays("tcp-ack-client")
public abstract class AckClient extends OneAnswerClient {

    @Override
    protected int defaultPort() {
        return 65432;
    }

    @Override
    protected String label() {
        return "Received response: ";
    }
}
