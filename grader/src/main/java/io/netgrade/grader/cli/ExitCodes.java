package io.netgrade.grader.cli;

import io.netgrade.grader.report.Grade;

/** What the command's exit codes mean. */
final class ExitCodes {

    static final int ALL_PASSED = 0;
    static final int SOMETHING_LOST = 1;
    static final int USAGE = 2;
    static final int FAULT = 3;

    private ExitCodes() {}

    /** A fault weighs more than a loss: a card that is not complete says nothing final. */
    static int of(Grade grade) {
        if (grade.fault().isPresent() || !grade.card().complete()) {
            return FAULT;
        }
        return grade.card().anythingLost() ? SOMETHING_LOST : ALL_PASSED;
    }
}
