package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;

/** Exits with the right code and does not say why. */
@Loses(value = "RUN-02", because = "standard error stays empty")
public final class BindErrorWithoutAWord extends EchoProgram {

    public static void main(String[] args) {
        new BindErrorWithoutAWord().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.exit(1);
    }
}
