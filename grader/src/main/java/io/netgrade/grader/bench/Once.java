package io.netgrade.grader.bench;

import io.netgrade.grader.bench.record.NotMeasured;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Something that several measurements look at and that is done for the first of them only, also if it fails. */
final class Once<T> {

    private final Work<T> work;
    private @Nullable T done;
    private @Nullable NotMeasured failure;

    /** What is done. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException, InterruptedException, NotMeasured;
    }

    Once(Work<T> work) {
        this.work = work;
    }

    T get() throws IOException, InterruptedException, NotMeasured {
        if (failure != null) {
            throw failure;
        }
        if (done != null) {
            return done;
        }
        try {
            T result = work.run();
            done = result;
            return result;
        } catch (NotMeasured reason) {
            failure = reason;
            throw reason;
        }
    }
}
