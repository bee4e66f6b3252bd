package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;

/** What clients of the chat room do, and what they are told. */
public sealed interface RoomStep extends Step {

    /** What is noted of a step by which everything was told that was to be told; a transcript says it in other words. */
    String TOLD = "told";

    /** About as many characters there are to read of a command or an event besides what is in it. */
    int EACH = 10;

    /** Carries such steps out. */
    interface Actor {
        /** See {@link RoomStep.Send}. */
        void send(Send send);

        /** See {@link RoomStep.Expect}. */
        void expect(String peer, List<RoomEvent> events);

        /** See {@link RoomStep.ExpectTogether}. */
        void expectTogether(String peer, List<RoomEvent> events, List<RoomEvent> possible);

        /** See {@link RoomStep.ExpectLines}. */
        void expectLines(String peer, List<RoomEvent> events, List<RoomEvent> possible);

        /** See {@link RoomStep.ExpectEventually}. */
        void expectEventually(String peer, RoomEvent event);

        /** See {@link RoomStep.ExpectEndOfRoom}. */
        void expectEndOfRoom(String peer, List<RoomEvent> possible);

        /** See {@link RoomStep.ExpectRefusalAndEnd}. */
        void expectRefusalAndEnd(String peer);

        /** See {@link RoomStep.ExpectRefusalOrEnd}. */
        void expectRefusalOrEnd(String peer);

        /** See {@link RoomStep.ExpectSameOrder}. */
        void expectSameOrder(List<String> peers);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.room());
    }

    /**
     * A client sends commands.
     *
     * @param peer the client
     * @param commands what it says
     * @param end what it sends behind each, such as a line feed
     * @param cuts where the bytes are cut on their way; none for one write
     */
    record Send(String peer, List<RoomCommand> commands, String end, List<Integer> cuts) implements RoomStep {

        public Send {
            commands = List.copyOf(commands);
            cuts = List.copyOf(cuts);
        }

        @Override
        public void play(RoomStep.Actor actor) {
            actor.send(this);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return commands.stream()
                    .map(command -> SequenceDiagram.Arrow.toRoom(peer, command.words()))
                    .toList();
        }

        @Override
        public String words() {
            return Words.of(this, peer, RoomCommand.words(commands)) + OnTheWire.words(end, cuts);
        }

        @Override
        public int weight() {
            return commands.stream()
                    .mapToInt(command -> EACH + command.weight())
                    .sum();
        }
    }

    /** Exactly these events come next, in this order. */
    record Expect(String peer, List<RoomEvent> events) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expect(peer, events);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return SequenceDiagram.told(peer, events);
        }

        @Override
        public String words() {
            return Words.of(this, peer, RoomEvent.words(events));
        }
    }

    /**
     * Exactly these events come next; those with one source come in this order.
     *
     * @param peer the client
     * @param events what must come
     * @param possible what may come besides: it happened about the time at which the client joined
     */
    record ExpectTogether(String peer, List<RoomEvent> events, List<RoomEvent> possible) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectTogether(peer, events, possible);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return SequenceDiagram.told(peer, events);
        }

        @Override
        public String words() {
            return Words.of(this, peer, RoomEvent.words(events));
        }
    }

    /** As {@link ExpectTogether}, and each is one line: an object of JSON in UTF-8, and a line feed. */
    record ExpectLines(String peer, List<RoomEvent> events, List<RoomEvent> possible) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectLines(peer, events, possible);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return SequenceDiagram.told(peer, events);
        }

        @Override
        public String words() {
            return Words.of(this, peer, RoomEvent.words(events));
        }
    }

    /** This event comes; what comes before it is not looked at. */
    record ExpectEventually(String peer, RoomEvent event) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectEventually(peer, event);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return SequenceDiagram.told(peer, List.of(event));
        }

        @Override
        public String words() {
            return Words.of(this, peer, event.words());
        }
    }

    /** Nothing more comes, unless it is one of the {@code possible} events, but the end of the stream. */
    record ExpectEndOfRoom(String peer, List<RoomEvent> possible) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectEndOfRoom(peer, possible);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.fromRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** An error comes, then the end of the stream, in order. */
    record ExpectRefusalAndEnd(String peer) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectRefusalAndEnd(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(
                    SequenceDiagram.Arrow.fromRoom(peer, new RoomEvent.Refused().words()),
                    SequenceDiagram.Arrow.fromRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** An error comes, or the connection ends in any way. */
    record ExpectRefusalOrEnd(String peer) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectRefusalOrEnd(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.fromRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** All of them have heard what was said in one order, as far as they have heard the same. */
    record ExpectSameOrder(List<String> peers) implements RoomStep {
        @Override
        public void play(RoomStep.Actor actor) {
            actor.expectSameOrder(peers);
        }

        @Override
        public String words() {
            return Words.of(this, String.join(", ", peers));
        }
    }
}
