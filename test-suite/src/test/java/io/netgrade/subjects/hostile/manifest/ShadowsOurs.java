package io.netgrade.subjects.hostile.manifest;

import io.netgrade.subjects.AlsoAs;
import io.netgrade.subjects.skeleton.HostileServer;

/** Holds classes that are called like ours. */
@AlsoAs({
    "io/netgrade/suite/worker/Worker.class",
    "org/junit/jupiter/api/Test.class",
    "META-INF/services/net.jqwik.api.lifecycle.LifecycleHook"
})
public final class ShadowsOurs extends HostileServer {

    public static void main(String[] args) {
        new ShadowsOurs().start(args);
    }

    public ShadowsOurs() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {}
}
