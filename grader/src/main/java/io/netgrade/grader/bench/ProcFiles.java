package io.netgrade.grader.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.LongStream;

/**
 * What Linux counts, as proc(5) describes it. Every answer is empty on other systems.
 *
 * @param root {@code /proc}
 */
record ProcFiles(Path root) {

    /** /proc counts time in hundredths of a second (USER_HZ), whatever the kernel's own clock. */
    private static final double TICKS = 100;

    private static final double KIBIBYTES = 1024;

    /** Fields of /proc/PID/stat, counted from 1: utime, stime, and the same of children that were waited for. */
    private static final int UTIME = 14;

    private static final int CUTIME = 16;

    static ProcFiles ofThisMachine() {
        return new ProcFiles(Path.of("/proc"));
    }

    /** CPU seconds of this process. */
    OptionalDouble ownCpu() {
        return cpu(UTIME);
    }

    /** CPU seconds of all processes that this one has waited for, of those that they waited for, and so on. */
    OptionalDouble childrenCpu() {
        return cpu(CUTIME);
    }

    private OptionalDouble cpu(int field) {
        return read("self/stat")
                .map(stat -> fields(stat, field, field + 1).sum() / TICKS)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /** The command's name stands in parentheses and may hold anything; the third field comes after it. */
    private static LongStream fields(String stat, int first, int last) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).strip().split(" ", -1);
        return Arrays.stream(fields, first - 3, last - 2).mapToLong(Long::parseLong);
    }

    /** The most memory that a running process has held so far, in MiB. */
    OptionalDouble peakMebibytes(long pid) {
        return read(pid + "/status").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KIBIBYTES)
                .findFirst();
    }

    /** What was counted in this process's network namespace so far, for everybody in it. */
    Optional<Network> network() {
        return read("net/snmp").flatMap(Network::parse);
    }

    /** What the system calls its processor. */
    Optional<String> cpuModel() {
        return read("cpuinfo").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
    }

    private Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(root.resolve(name)));
        } catch (IOException notLinuxOrEnded) {
            return Optional.empty();
        }
    }
}
