package io.netgrade.suite.http;

import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.stage.Peer;

/** A server of HTTP, seen by those who judge one aspect of it. */
interface HttpServer {

    /** A client, connected to a running server. */
    Peer client();

    /** What is asked of the response to GET that is in order: its status and what it is about. */
    HttpRule[] served(HttpRequest request);

    /** Clients that come next are served. */
    void othersAreServed();
}
