package io.netgrade.suite.exercise;

/** What a machine must offer for a requirement to be observable on it. */
public enum Capability {
    /** Processes can be asked to end (SIGTERM). */
    SIGNALS("no SIGTERM here"),
    /** The loopback address of IPv6 can be bound. */
    IPV6_LOOPBACK("no ::1 here"),
    /** The system tells how many threads and open files another process has. */
    PROCESS_USAGE("no /proc here that tells what a program holds");

    private final String lacking;

    Capability(String lacking) {
        this.lacking = lacking;
    }

    /** What to say where it is not offered. */
    public String lacking() {
        return lacking;
    }
}
