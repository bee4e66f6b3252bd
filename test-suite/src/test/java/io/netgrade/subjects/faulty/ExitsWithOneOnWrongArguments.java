package io.netgrade.subjects.faulty;

import io.netgrade.subjects.EchoProgram;
import io.netgrade.subjects.Loses;

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
