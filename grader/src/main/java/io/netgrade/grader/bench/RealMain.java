package io.netgrade.grader.bench;

/** Stands for the real main class of a counted jar; {@link CountedJar} puts its name in place of this one's. */
final class RealMain {

    private RealMain() {}

    public static void main(String[] args) {
        System.err.println("placeholder for the main class of a submission");
    }
}
