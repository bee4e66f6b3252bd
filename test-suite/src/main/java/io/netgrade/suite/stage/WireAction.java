package io.netgrade.suite.stage;

import java.io.IOException;

/** An action on the harness's own end of the wire. It throws only where the machine, not the program, fails us. */
@FunctionalInterface
interface WireAction<T> {

    /** Acts. */
    T run() throws IOException;

    /**
     * What {@code action} comes to.
     *
     * @throws HarnessFault if the machine fails us
     */
    static <T> T harness(WireAction<T> action) {
        try {
            return action.run();
        } catch (IOException failed) {
            throw new HarnessFault("the harness's own end of the wire failed", failed);
        }
    }
}
