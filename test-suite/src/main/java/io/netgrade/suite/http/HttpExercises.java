package io.netgrade.suite.http;

import io.netgrade.suite.run.Conformance;
import java.util.List;

/** The front door: which HTTP programs can be judged. */
public final class HttpExercises {

    private HttpExercises() {}

    /** One conformance class per program, in the handbook's order. */
    public static List<Class<? extends Conformance>> conformance() {
        return List.of(
                HttpHelloConformance.class,
                HttpHelloThreadedConformance.class,
                HttpPathConformance.class,
                HttpClientConformance.class);
    }
}
