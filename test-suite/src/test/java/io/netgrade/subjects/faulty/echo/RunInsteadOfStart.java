package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;

/** Calls run() where start() was meant. */
@Loses(value = "CON-01", because = "the first client is served to its end before the next is accepted")
@Loses(value = "CON-02", because = "the second client waits")
@Loses(value = "CON-03", because = "the idle client is being served")
@Loses(value = "NET-11", because = "the second client waits")
@Loses(value = "CON-04", because = "the client that floods is being served")
public final class RunInsteadOfStart extends EchoProgram {

    public static void main(String[] args) {
        new RunInsteadOfStart().start(args);
    }

    @Override
    @SuppressWarnings("DoNotCall") // This is the mistake.
    protected void handle(Runnable session) {
        new Thread(session).run();
    }
}
