package io.netgrade.subjects.hostile.manifest;

import io.netgrade.subjects.ManifestEntry;
import io.netgrade.subjects.skeleton.HostileServer;

/** Opens what Java keeps closed. */
@ManifestEntry(name = "Add-Opens", value = "java.base/java.lang java.base/sun.nio.ch")
public final class AddsOpens extends HostileServer {

    public static void main(String[] args) {
        new AddsOpens().start(args);
    }

    public AddsOpens() {
        super(Moment.BEFORE_LISTENING);
    }

    @Override
    protected void attack() {}
}
