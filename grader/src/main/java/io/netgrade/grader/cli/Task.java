package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
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
 * @param javaRelease of the Java that will run it
 */
record Task(Plan plan, Optional<Assignment> assignment, int javaRelease) {

    static Task of(Plan plan, Cell cell) {
        return new Task(plan, Optional.empty(), cell.javaRelease());
    }

    /**
     * What an assignment asks of a submission that will run in {@code cell}.
     *
     * @throws UserError if the assignment wants another Java than there is, and the grade would count
     */
    static Task of(Assignment assignment, Cell cell) {
        Task task = new Task(
                Plan.of(Exercises.catalogue(), assignment, cell::offers), Optional.of(assignment), cell.javaRelease());
        if (task.anotherJava() && assignment.edition() instanceof Edition.Instructors) {
            throw new UserError(
                    "the assignment runs submissions on Java "
                            + assignment.javaRelease().getAsInt() + ", and here it would be Java " + cell.javaRelease()
                            + "; set JAVA_HOME to a JDK of that release (or take an image of it), or change 'java' in the file");
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
                        + asked.javaRelease().getAsInt() + ", and here it is Java " + javaRelease + ".");
    }

    private boolean anotherJava() {
        return assignment
                .map(asked -> asked.javaRelease().orElse(javaRelease) != javaRelease)
                .orElse(false);
    }
}
