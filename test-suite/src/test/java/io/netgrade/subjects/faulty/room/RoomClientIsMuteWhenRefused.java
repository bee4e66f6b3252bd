package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomClient;
import java.io.IOException;

/** Says nothing when nobody listens. */
@Loses(value = "CLI-01", because = "there is no line on standard error")
@Loses(value = "CLI-02", because = "there is no line on standard error")
public final class RoomClientIsMuteWhenRefused extends RoomClient {

    public static void main(String[] args) {
        new RoomClientIsMuteWhenRefused().start(args);
    }

    @Override
    protected void exitOnFailure(IOException failed) {
        System.exit(1);
    }
}
