package io.netgrade.subjects.faulty.repl;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.ReplServer;

/** Asks whether the message is the same object as the word exit. */
@Loses(value = "TCP-REPL-02", because = "no message ever is, and the session goes on")
@Loses(value = "TCP-REPL-03", because = "no message ever is")
@Loses(value = "TCP-REPL-04", because = "the next client waits while the one that said exit stays", always = false)
public final class ReplComparesIdentity extends ReplServer {

    public static void main(String[] args) {
        new ReplComparesIdentity().start(args);
    }

    @Override
    @SuppressWarnings({"ReferenceEquality", "StringEquality"}) // This is the mistake.
    public boolean isExit(String text) {
        return text.trim() == "exit";
    }
}
