package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What becomes of one requirement of a submission if something else counts from now on.
 *
 * @param from the verdict that counts, and what it earns out of what
 * @param to the same afterwards
 */
@JsonPropertyOrder({"requirement", "from", "to"})
public record Change(RequirementKey requirement, State from, State to) {

    /** A verdict and what it earns. */
    @JsonPropertyOrder({"verdict", "points", "worth"})
    public record State(String verdict, Points points, Points worth) {
        private static final State NOTHING = new State("NOT_JUDGED", Points.ZERO, Points.ZERO);

        static State of(Scorecard.Line line) {
            return new State(line.verdict().name(), line.points(), line.stake());
        }

        @Override
        public String toString() {
            return verdict + " " + points + "/" + worth;
        }
    }

    /** What differs between two grades of one submission, in the order of the plan. */
    public static List<Change> between(Grade before, Grade after) {
        Map<RequirementKey, State> old = new HashMap<>();
        before.card().lines().forEach(line -> old.put(line.requirement().key(), State.of(line)));
        List<Change> changes = new ArrayList<>();
        for (Scorecard.Line line : after.card().lines()) {
            RequirementKey key = line.requirement().key();
            State was = old.getOrDefault(key, State.NOTHING);
            State is = State.of(line);
            if (!was.equals(is)) {
                changes.add(new Change(key, was, is));
            }
        }
        return changes;
    }

    /** Whether the program itself was judged otherwise, and not only worth something else. */
    @JsonIgnore
    public boolean isOfVerdict() {
        return !from.verdict().equals(to.verdict());
    }
}
