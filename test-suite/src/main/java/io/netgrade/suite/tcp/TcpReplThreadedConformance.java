package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Judges;

/** Exercise 5: a dialogue that {@code exit} ends, many clients at once. */
@Judges(exercise = "tcp-repl-threaded", program = "tcp-repl-threaded-server")
final class TcpReplThreadedConformance extends TcpReplServerConformance implements ConcurrentTcpServer {

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
