package io.netgrade.subjects.degenerate.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;

/** Is an echo server whatever it is asked to be. */
@Loses(value = "RUN-05", because = "it starts whatever the command line says")
public final class EchoAnything extends EchoProgram {

    public static void main(String[] args) {
        new EchoAnything().start(args);
    }

    @Override
    protected Arguments parse(String[] args) {
        try {
            return super.parse(args);
        } catch (IllegalArgumentException whatever) {
            return new Arguments("127.0.0.1", 0);
        }
    }
}
