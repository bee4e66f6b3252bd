package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;

/** Reports that the port is in use and exits as if all were well. */
@Loses(value = "RUN-02", because = "the exit code is 0")
public final class BindErrorSwallowed extends EchoProgram {

    public static void main(String[] args) {
        new BindErrorSwallowed().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.err.println(failed.getMessage());
        System.exit(0);
    }
}
