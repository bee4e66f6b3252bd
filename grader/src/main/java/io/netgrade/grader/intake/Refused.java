package io.netgrade.grader.intake;

/** Ends reading where a problem was found; whoever takes in goes on with the next file. */
final class Refused extends Exception {

    private final transient Problem problem;

    Refused(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
