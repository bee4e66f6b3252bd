package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that was done in one try, in order; it can be stored and played again.
 *
 * @param events the steps, each with its time and what was seen
 */
public record Exchange(List<Event> events) {

    /** Orders exchanges from the simplest on: fewer bytes to look at, then fewer steps, then fewer pieces. */
    public static final Comparator<Exchange> SIMPLEST_FIRST = Comparator.comparingInt(Exchange::weight)
            .thenComparingInt(exchange -> exchange.events().size())
            .thenComparingInt(Exchange::pieces);

    /** A connection costs a reader about as much attention as this many bytes. */
    private static final int STEP_WEIGHT = 16;

    public Exchange {
        events = List.copyOf(events);
    }

    /**
     * A step that was taken.
     *
     * @param step the step
     * @param micros when, in microseconds since the exchange began
     * @param seen what was seen of the program at this step, in words; empty if nothing was
     */
    public record Event(Step step, long micros, String seen) {}

    /** The steps alone. */
    @JsonIgnore
    public List<Step> steps() {
        return events.stream().map(Event::step).toList();
    }

    /** Whether there is nothing in it that could be left out: at most one connection, on which nothing was sent. */
    @JsonIgnore
    public boolean isPlainest() {
        return events.stream().mapToInt(event -> event.step().weight()).sum() == 0
                && events.stream()
                                .filter(event -> event.step() instanceof ConnectionStep.Connect)
                                .count()
                        <= 1;
    }

    private int weight() {
        return events.size() * STEP_WEIGHT
                + events.stream().mapToInt(event -> event.step().weight()).sum();
    }

    private int pieces() {
        return events.stream()
                .mapToInt(event -> event.step() instanceof ConnectionStep.Send send
                        ? send.pieces().size()
                        : 0)
                .sum();
    }
}
