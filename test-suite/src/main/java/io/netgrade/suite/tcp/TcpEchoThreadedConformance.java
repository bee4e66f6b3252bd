package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Judges;

/** Exercise 7: echo, many clients at once. */
@Judges(exercise = "tcp-echo-threaded", program = "tcp-echo-threaded-server")
final class TcpEchoThreadedConformance extends TcpEchoServerConformance implements ConcurrentTcpServer {

    @Override
    int longMessage() {
        return 8 * MEBIBYTE;
    }

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
