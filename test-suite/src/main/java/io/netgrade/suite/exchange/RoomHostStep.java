package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the harness does in the place of the chat room's server, with a client program. */
public sealed interface RoomHostStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link RoomHostStep.Tell}. */
        void tell(Tell tell);

        /** See {@link RoomHostStep.ExpectObject}. */
        void expectObject(ExpectObject expected);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.roomHost());
    }

    /**
     * The harness tells a client program events; names are told as they are.
     *
     * @param peer the harness's end of the connection
     * @param events the events
     * @param end what is sent behind each
     * @param cuts where the bytes are cut on their way; none for one write
     */
    record Tell(String peer, List<RoomEvent> events, String end, List<Integer> cuts) implements RoomHostStep {

        public Tell {
            events = List.copyOf(events);
            cuts = List.copyOf(cuts);
        }

        @Override
        public void play(RoomHostStep.Actor actor) {
            actor.tell(this);
        }

        @Override
        public String words() {
            return Words.of(this, peer, RoomEvent.words(events)) + OnTheWire.words(end, cuts);
        }

        @Override
        public int weight() {
            return events.stream()
                    .mapToInt(event -> RoomStep.EACH + event.weight())
                    .sum();
        }
    }

    /** A client program sends a line that is an object with these fields. */
    record ExpectObject(String peer, Map<String, String> fields, boolean inOnePiece) implements RoomHostStep {

        /** A field in words. */
        public static String words(String name, String value) {
            return name + ": " + Escaped.text(value, Integer.MAX_VALUE);
        }

        /** What is to be in the object, in words, in an order that is always the same. */
        public String object() {
            return new TreeMap<>(fields)
                    .entrySet().stream()
                            .map(field -> words(field.getKey(), field.getValue()))
                            .collect(Collectors.joining(", "));
        }

        @Override
        public void play(RoomHostStep.Actor actor) {
            actor.expectObject(this);
        }

        @Override
        public String words() {
            return Words.variant(this, inOnePiece ? "one-piece" : "", peer, object());
        }
    }
}
