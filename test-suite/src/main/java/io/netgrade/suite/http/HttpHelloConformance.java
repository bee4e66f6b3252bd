package io.netgrade.suite.http;

import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.tcp.LastingTcpServerConformance;
import io.netgrade.suite.tcp.SequentialTcpServer;

/** Exercise 14: one page, one client after another. */
@Judges(exercise = "http-hello", program = "http-hello-server")
final class HttpHelloConformance extends HttpHelloServerConformance implements SequentialTcpServer {

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
