package io.netgrade.suite.wire;

/** Where the stream from a peer stands. */
public enum Flow {
    /** More may come. */
    OPEN,
    /** The peer ended its side in order. */
    ENDED,
    /** The connection was reset. */
    RESET
}
