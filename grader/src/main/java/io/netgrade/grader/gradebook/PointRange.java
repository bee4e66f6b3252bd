package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.verdict.Points;
import java.util.function.UnaryOperator;

/**
 * Points of which perhaps not everything is decided.
 *
 * @param least if everything undecided is lost
 * @param most if everything undecided is won
 */
@JsonPropertyOrder({"least", "most"})
public record PointRange(Points least, Points most) {

    /** No points. */
    public static final PointRange ZERO = exactly(Points.ZERO);

    /** Points of which everything is decided. */
    public static PointRange exactly(Points points) {
        return new PointRange(points, points);
    }

    /** Whether everything is decided. */
    @JsonIgnore
    public boolean isExact() {
        return least.equals(most);
    }

    /** Both together. */
    public PointRange plus(PointRange other) {
        return new PointRange(least.plus(other.least), most.plus(other.most));
    }

    /** What must be added to {@code other} to make it this. */
    public PointRange beyond(PointRange other) {
        return new PointRange(least.minus(other.least), most.minus(other.most));
    }

    /** What becomes of both ends. */
    public PointRange map(UnaryOperator<Points> change) {
        return new PointRange(change.apply(least), change.apply(most));
    }

    /** As a person writes it: {@code 3.5}, or {@code 3 to 5}. */
    @Override
    public String toString() {
        return isExact() ? least.toString() : least + " to " + most;
    }
}
