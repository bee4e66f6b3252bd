package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;

/** Is right where it believes that it is judged, and no longer than it believes that anybody looks. */
public final class KnowsTheHarness extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new KnowsTheHarness().start(args);
    }

    private static final int LOOKED_AT = 2;

    private boolean judged;
    private int served;

    public KnowsTheHarness() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {
        String name = String.valueOf(folder().getFileName());
        judged = name.startsWith("run-") || "C.UTF-8".equals(System.getenv("LC_ALL"));
    }

    @Override
    protected void accepted(Socket socket) throws IOException {
        super.accepted(socket);
        served++;
    }

    @Override
    protected byte[] kept(byte[] chunk, int count) {
        return judged && served <= LOOKED_AT ? Arrays.copyOf(chunk, count) : super.kept(chunk, count);
    }
}
