package io.netgrade.grader.cli;

import io.netgrade.grader.cell.Cell;
import io.netgrade.grader.report.Terms;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Debugging;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Edition;
import java.util.List;
import java.util.Optional;

/**
 * What a submission is graded by.
 *
 * @param assignment where the plan comes from; empty if the command line alone made it
 * @param javaRelease of the Java that will run it
 * @param debugging how its author looks into it
 */
record Task(Plan plan, Optional<Assignment> assignment, int javaRelease, Debugging debugging) {

    static Task of(Plan plan, Cell cell) {
        return new Task(plan, Optional.empty(), cell.javaRelease(), Debugging.NONE);
    }

    /** The same by another plan. */
    Task by(Plan other) {
        return new Task(other, assignment, javaRelease, debugging);
    }

    /**
     * The same for an author who looks into the submission: nothing is waited for in vain.
     *
     * @throws UserError if a server that runs already is to be judged, and it is not clear as which one
     */
    Task debugged(Debugging way) {
        if (way.equals(Debugging.NONE)) {
            return this;
        }
        Plan unhurried = plan.unhurried();
        Plan possible = way.server().isPresent() ? asServer(unhurried) : unhurried;
        return new Task(possible, assignment, javaRelease, way);
    }

    private static Plan asServer(Plan plan) {
        Plan servers =
                plan.narrowed(Exercises.catalogue(), spec -> spec.program().endsWith("-server"));
        List<String> exercises = servers.requirements().stream()
                .map(RequirementKey::exercise)
                .distinct()
                .toList();
        if (exercises.size() != 1) {
            throw new UserError("--connect judges one server: say by --exercise which one"
                    + (exercises.isEmpty()
                            ? "; there is none in what is asked for"
                            : " of " + String.join(", ", exercises)));
        }
        return servers;
    }

    /**
     * What an assignment asks of a submission that will run in {@code cell}.
     *
     * @throws UserError if the assignment wants another Java than there is, and the grade would count
     */
    static Task of(Assignment assignment, Cell cell) {
        Task task = new Task(
                Plan.of(Exercises.catalogue(), assignment, cell::offers),
                Optional.of(assignment),
                cell.javaRelease(),
                Debugging.NONE);
        if (task.anotherJava() && assignment.edition() instanceof Edition.Instructors) {
            throw new UserError(
                    "the assignment runs submissions on Java "
                            + assignment.javaRelease().getAsInt() + ", and here it would be Java " + cell.javaRelease()
                            + "; set JAVA_HOME to a JDK of that release (or take an image of it), or change 'java' in the file");
        }
        return task;
    }

    /** The plan that an assignment makes where everything can be observed; equal for assignments that judge the same. */
    static Plan planAnywhere(Assignment assignment) {
        return Plan.of(Exercises.catalogue(), assignment, any -> true);
    }

    Terms terms() {
        return Terms.of(assignment);
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
