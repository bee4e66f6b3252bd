package io.netgrade.subjects.hostile.manifest;

import io.netgrade.subjects.ManifestEntry;
import io.netgrade.subjects.skeleton.HostileServer;

/** Says that it holds other classes for other versions of Java. */
@ManifestEntry(name = "Multi-Release", value = "true")
public final class MultiRelease extends HostileServer {

    public static void main(String[] args) {
        new MultiRelease().start(args);
    }

    public MultiRelease() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {}
}
