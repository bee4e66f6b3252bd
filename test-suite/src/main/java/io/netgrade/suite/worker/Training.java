package io.netgrade.suite.worker;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.run.Part;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Confinement;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A worker that grades a few requirements of a jar and exits, so that a JVM that is asked to archive classes at its exit
 * ({@code -XX:ArchiveClassesAtExit}) archives those that every worker loads.
 */
public final class Training {

    /** One program for each way of talking. */
    private static final Set<String> PROGRAMS = Set.of(
            "tcp-echo-threaded-server", "tcp-hello-client", "udp-echo-server", "http-path-server", "chat-room-server");

    private Training() {}

    /**
     * Grades; see the class.
     *
     * @param args a jar that holds all programs
     */
    public static void main(String[] args) throws IOException {
        Path jar = Path.of(args[0]);
        Plan plan = Plan.of(
                Exercises.catalogue(), spec -> spec.basis() == Basis.IS_CORE && PROGRAMS.contains(spec.program()), 1);
        ByteArrayOutputStream orders = new ByteArrayOutputStream();
        write(orders, Order.of(plan, Files.size(jar)));
        Files.copy(jar, orders);
        for (Part part : Part.of(Exercises.catalogue(), plan)) {
            write(orders, new PartOrder(part, Optional.empty()));
        }
        System.setIn(new ByteArrayInputStream(orders.toByteArray()));
        Worker.main(Confinement.none().arguments().toArray(String[]::new));
    }

    private static void write(ByteArrayOutputStream orders, Request request) throws IOException {
        orders.write((Json.mapper().writerFor(Request.class).writeValueAsString(request) + "\n")
                .getBytes(StandardCharsets.UTF_8));
    }
}
