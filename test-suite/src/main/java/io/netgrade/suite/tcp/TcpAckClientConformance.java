package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;

/** Exercise 2: the client of the acknowledging servers. */
@Judges(exercise = "tcp-ack", program = "tcp-ack-client")
final class TcpAckClientConformance extends OneShotTcpClientConformance {

    private static final String MESSAGE = "How do you do? (42)";

    @Override
    String prints() {
        return "Received response: ";
    }

    @Override
    Bytes says() {
        return Bytes.ofText(MESSAGE);
    }

    @Override
    boolean halfCloses() {
        return true;
    }

    @Override
    String[] options() {
        return new String[] {"--message", MESSAGE};
    }
}
