package io.netgrade.subjects.broken;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;

/** Prints without end and never gets to its work. */
@Loses(value = "RUN-01", because = "there is no ready line")
@Loses(value = "RUN-02", because = "it does not get to binding")
@Loses(value = "TCP-ECHO-00", because = "nobody learns the port")
@Loses(value = "RUN-03", because = "there is no ready line")
@Loses(value = "RUN-04", because = "there is no ready line")
@Loses(value = "RUN-07", because = "there is no ready line")
public final class EndlessOutput extends EchoProgram {

    public static void main(String[] args) {
        new EndlessOutput().start(args);
    }

    @Override
    protected void afterParsing() {
        while (true) {
            System.out.println("still starting ...");
        }
    }
}
