package io.netgrade.grader.batch;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.suite.worker.Json;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.function.Consumer;

/** Writes what happens for programs, an object of JSON in each line; {@code at} is the time in UTC. */
public final class EventStream implements Consumer<Event> {

    private final PrintWriter out;
    private final Clock clock;

    /** @param out where the lines go; each is passed on at once */
    public EventStream(PrintWriter out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    @Override
    public void accept(Event event) {
        try {
            ObjectNode line =
                    Json.mapper().createObjectNode().put("at", clock.instant().toString());
            // By way of text, which alone tells an event's kind.
            line.setAll((ObjectNode) Json.mapper().readTree(Json.mapper().writeValueAsString(event)));
            out.print(Json.mapper().writeValueAsString(line) + "\n");
            out.flush();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event cannot be written as JSON", impossible);
        }
    }
}
