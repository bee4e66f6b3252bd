package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Streams, byte by byte where there are lines. */
public final class HttpClientPlain extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientPlain().start(args);
    }
}
