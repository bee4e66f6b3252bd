package io.netgrade.suite.udp;

import io.netgrade.suite.run.Conformance;
import java.util.List;

/** The front door: which UDP programs can be judged. */
public final class UdpExercises {

    private UdpExercises() {}

    /** One conformance class per program, in the handbook's order. */
    public static List<Class<? extends Conformance>> conformance() {
        return List.of(
                UdpHelloServerConformance.class,
                UdpHelloClientConformance.class,
                UdpEchoServerConformance.class,
                UdpEchoClientConformance.class);
    }
}
