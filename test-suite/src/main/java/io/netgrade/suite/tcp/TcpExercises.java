package io.netgrade.suite.tcp;

import io.netgrade.suite.run.Conformance;
import java.util.List;

/** The front door: which TCP programs can be judged. */
public final class TcpExercises {

    private TcpExercises() {}

    /** One conformance class per program, in the handbook's order. */
    public static List<Class<? extends Conformance>> conformance() {
        return List.of(
                TcpHelloServerConformance.class,
                TcpHelloClientConformance.class,
                TcpAckServerConformance.class,
                TcpAckClientConformance.class,
                TcpAckThreadedServerConformance.class,
                TcpReplConformance.class,
                TcpReplClientConformance.class,
                TcpReplThreadedConformance.class,
                TcpEchoConformance.class,
                TcpEchoThreadedConformance.class,
                TcpEchoClientConformance.class,
                TcpEchoOnceConformance.class);
    }
}
