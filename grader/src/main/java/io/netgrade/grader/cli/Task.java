package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.Rubric;
import java.util.Optional;

/**
 * What a submission is graded by.
 *
 * @param assignment where the plan comes from; empty if the command line alone made it
 */
record Task(Plan plan, Optional<Assignment> assignment) {

    static Task of(Plan plan) {
        return new Task(plan, Optional.empty());
    }

    /** @throws UserError if the assignment wants another Java than the one that runs us, and the grade would count */
    static Task of(Assignment assignment) {
        Task task = new Task(Plan.of(Exercises.catalogue(), assignment), Optional.of(assignment));
        if (task.anotherJava() && assignment.edition() instanceof Edition.Instructors) {
            throw new UserError("the assignment runs submissions on Java "
                    + assignment.javaRelease().getAsInt() + ", and this is Java " + here()
                    + "; set JAVA_HOME to a JDK of that release, or change 'java' in the file");
        }
        return task;
    }

    Rubric rubric() {
        return assignment.map(Assignment::rubric).orElse(Rubric.ORDINARY);
    }

    /** What a student should know before trusting the grade. */
    Optional<String> warning() {
        return assignment
                .filter(any -> anotherJava())
                .map(asked -> "Note: the course grades on Java "
                        + asked.javaRelease().getAsInt() + ", and this is Java " + here() + ".");
    }

    private boolean anotherJava() {
        return assignment
                .map(asked -> asked.javaRelease().orElse(here()) != here())
                .orElse(false);
    }

    private static int here() {
        return Runtime.version().feature();
    }
}
