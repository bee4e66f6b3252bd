package io.netgrade.suite.http;

import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.tcp.ConcurrentTcpServer;
import io.netgrade.suite.tcp.LastingTcpServerConformance;

/** Exercise 15: one page, many clients at once. */
@Judges(exercise = "http-hello-threaded", program = "http-hello-threaded-server")
final class HttpHelloThreadedConformance extends HttpHelloServerConformance implements ConcurrentTcpServer {

    @Override
    public LastingTcpServerConformance server() {
        return this;
    }
}
