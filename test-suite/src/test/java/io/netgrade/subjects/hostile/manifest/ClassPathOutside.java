package io.netgrade.subjects.hostile.manifest;

import io.netgrade.subjects.ManifestEntry;
import io.netgrade.subjects.skeleton.HostileServer;

/** Puts folders of others on its class path, to use our own classes. */
@ManifestEntry(name = "Class-Path", value = "../ /netgrade/ file:///netgrade/lib/ ../../")
public final class ClassPathOutside extends HostileServer {

    public static void main(String[] args) {
        new ClassPathOutside().start(args);
    }

    public ClassPathOutside() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        reach("suite", () -> Class.forName("io.netgrade.suite.worker.Worker"));
    }
}
