package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Judges;

/** Exercise 6: echo, one client after another. */
@Judges(exercise = "tcp-echo", program = "tcp-echo-server")
final class TcpEchoConformance extends TcpEchoServerConformance implements SequentialTcpServer {

    @Override
    int longMessage() {
        return MEBIBYTE;
    }

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
