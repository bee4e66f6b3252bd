package io.netgrade.suite.run;

import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Verdict;
import java.util.List;

/**
 * What a program's core came to, on which its other requirements rest.
 *
 * @param requirement the core
 * @param verdict its verdict
 * @param plain the steps of its simplest exchange, which a new server is led through before it is graded; none if the core failed
 */
public record CoreOutcome(RequirementKey requirement, Verdict verdict, List<Step> plain) {

    public CoreOutcome {
        plain = List.copyOf(plain);
    }
}
