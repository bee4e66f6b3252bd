package io.netgrade.grader.bench.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.sun.management.OperatingSystemMXBean;
import io.netgrade.suite.Exercises;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Where and when figures were measured.
 *
 * @param date the time in UTC at which the run began, such as {@code 2026-01-31T12:00:00Z}
 * @param netgrade the version of Netgrade
 * @param os name and version of the operating system, and the architecture
 * @param cpu what the processor calls itself
 * @param cores how many processors Java may use
 * @param memoryMebibytes of physical memory that Java may use
 * @param jdk version and vendor of the Java that ran everything
 * @param loadAverage how many processes wanted a processor in the minute before; empty where the system does not tell
 */
@JsonPropertyOrder({"date", "netgrade", "os", "cpu", "cores", "memoryMebibytes", "jdk", "loadAverage"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Machine(
        String date,
        String netgrade,
        String os,
        String cpu,
        int cores,
        long memoryMebibytes,
        String jdk,
        OptionalDouble loadAverage) {

    /**
     * This machine at this moment.
     *
     * @param cpu what the system calls its processor; empty where it does not tell
     */
    public static Machine now(Optional<String> cpu) {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double load = system.getSystemLoadAverage();
        return new Machine(
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                Exercises.version(),
                property("os.name") + " " + property("os.version") + " (" + property("os.arch") + ")",
                cpu.orElseGet(Machine::architecture),
                system.getAvailableProcessors(),
                system.getTotalMemorySize() >> 20,
                Runtime.version() + " (" + property("java.vendor") + ")",
                load < 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.round(load * 100) / 100.0));
    }

    private static String property(String name) {
        return System.getProperty(name, "unknown");
    }

    /** Windows says it in the environment; elsewhere the architecture has to do. */
    private static String architecture() {
        return System.getenv().getOrDefault("PROCESSOR_IDENTIFIER", property("os.arch"));
    }
}
