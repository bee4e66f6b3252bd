package io.netgrade.suite.wire;

import java.time.Duration;

/** One exchange took longer than the harness can give it, although something moved all the time. Nobody's fault is shown. */
public final class OutOfTime extends RuntimeException {

    OutOfTime(Duration atMost) {
        super("no end after " + atMost.toSeconds() + " s");
    }
}
