package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpHelloServer;

/** One client after another, with streams. */
public final class PagePlain extends HttpHelloServer {

    public static void main(String[] args) {
        new PagePlain().start(args);
    }
}
