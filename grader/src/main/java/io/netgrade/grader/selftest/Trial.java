package io.netgrade.grader.selftest;

import io.netgrade.grader.report.Grade;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One specimen, to be graded by one plan. */
public record Trial(Specimen specimen, Plan plan) {

    /** Whether its grade would say anything: of a faulty program it must be known what is lost. */
    public boolean hasAnythingToShow() {
        return specimen.faulty()
                ? !Findings.declared(this).isEmpty()
                : !plan.items().isEmpty();
    }

    /** What happened: the trial and the grade that it gave. */
    public record Held(Trial trial, Grade grade) {}

    /** How a jar is graded. */
    @FunctionalInterface
    public interface Judging {
        /**
         * Judges {@code jar} by {@code plan}.
         *
         * @param listener hears each message of the worker as it comes
         * @throws IOException if the worker cannot be started
         */
        Grade judge(Path jar, Plan plan, Consumer<Message> listener) throws IOException;
    }
}
