package io.netgrade.suite.exchange;

/** Thrown where a program differs from what a step expected; carries the finding. Never thrown for a fault of ours. */
public final class Discrepancy extends AssertionError {

    private final transient Finding finding;

    public Discrepancy(Finding finding) {
        super(finding.sentence());
        this.finding = finding;
    }

    /** How the program differed. */
    public Finding finding() {
        return finding;
    }
}
