package io.netgrade.grader.bench.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What came of one measurement.
 *
 * @param measurement its name, as {@code --only} takes it
 * @param title what was measured
 * @param status whether there are figures
 * @param reason why there are none; empty if there are
 * @param figures the numbers; none unless it was measured
 */
@JsonPropertyOrder({"measurement", "title", "status", "reason", "figures"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Result(String measurement, String title, Status status, Optional<String> reason, List<Figure> figures) {

    /** Whether a measurement has figures. */
    public enum Status {
        /** It has. */
        MEASURED,
        /** This machine lacks something that it needs. */
        UNAVAILABLE,
        /** Something went wrong. */
        FAILED;

        /** Its name in JSON. */
        @JsonValue
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @throws IllegalArgumentException if there are figures of something that was not measured, or no reason */
    public Result {
        figures = List.copyOf(figures);
        boolean measured = status == Status.MEASURED;
        if (measured == figures.isEmpty() || measured == reason.isPresent()) {
            throw new IllegalArgumentException(measurement + ": figures or a reason, not both");
        }
    }

    /** A measurement that was made. */
    public static Result measured(Kind kind, List<Figure> figures) {
        return new Result(kind.label(), kind.title(), Status.MEASURED, Optional.empty(), figures);
    }

    /** A measurement that has no figures. */
    public static Result without(Kind kind, NotMeasured cause) {
        return new Result(kind.label(), kind.title(), cause.status(), Optional.of(cause.reason()), List.of());
    }

    /** What stands instead of figures. */
    public Optional<String> notice() {
        return reason.map(why -> (status == Status.FAILED ? "failed: " : "not available here: ") + why);
    }
}
