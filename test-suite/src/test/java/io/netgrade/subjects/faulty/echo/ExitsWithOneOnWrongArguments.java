package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;

/** Lets the exception of a wrong argument escape from main. */
@Loses(value = "RUN-05", because = "an uncaught exception exits with 1")
public final class ExitsWithOneOnWrongArguments extends EchoProgram {

    public static void main(String[] args) {
        new ExitsWithOneOnWrongArguments().start(args);
    }

    @Override
    protected void exitOnWrongArguments(IllegalArgumentException wrong) {
        throw wrong;
    }
}
