package io.netgrade.grader.cli;

import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.run.Plan;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that choose what is judged and by which cases, for every command that judges once. */
final class Selection {

    /** Fixed, so that a student who changes nothing sees nothing change. */
    private static final String DEFAULT_SEED = "1";

    @Mixin
    private Wanted wanted = new Wanted();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = DEFAULT_SEED,
            description =
                    "Decides the generated cases; the same seed gives the same cases (default: ${DEFAULT-VALUE}).")
    private long seed;

    /** @throws UserError if a name is of nothing that can be judged */
    Plan plan(Catalogue catalogue) {
        Plan plan = Plan.of(catalogue, wanted.in(catalogue), seed);
        if (plan.items().isEmpty()) {
            throw new UserError("nothing to judge: this machine cannot show what is asked for");
        }
        return plan;
    }
}
