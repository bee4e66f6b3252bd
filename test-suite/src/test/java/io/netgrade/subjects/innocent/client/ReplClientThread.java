package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.ReplClient;
import java.io.IOException;

/** Talks in a thread that is no daemon. */
public final class ReplClientThread extends ReplClient {

    public static void main(String[] args) {
        new ReplClientThread().start(args);
    }

    @Override
    protected void work(Arguments arguments) {
        new Thread(() -> {
                    try {
                        super.work(arguments);
                    } catch (IOException failed) {
                        exitOnFailure(failed);
                    }
                })
                .start();
    }
}
