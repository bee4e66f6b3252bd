package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Judges;

/** Exercise 4: a dialogue that {@code exit} ends, one client after another. */
@Judges(exercise = "tcp-repl", program = "tcp-repl-server")
final class TcpReplConformance extends TcpReplServerConformance implements SequentialTcpServer {

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
