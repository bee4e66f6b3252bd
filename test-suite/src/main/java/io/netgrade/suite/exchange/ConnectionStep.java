package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;

/**
 * What a peer does with a TCP connection; what comes to it is looked at by an {@link ArrivalStep}. Peers are the harness's own
 * ends: C1, C2, ... connect to a program, S1, S2, ... accept the connection of one.
 */
public sealed interface ConnectionStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link ConnectionStep.Connect}. */
        void connect(String peer);

        /** See {@link ConnectionStep.ConnectSlowReader}. */
        void connectSlowReader(String peer);

        /** See {@link ConnectionStep.Send}. */
        void send(String peer, List<Bytes> pieces);

        /** See {@link ConnectionStep.StopReading}. */
        void stopReading(String peer);

        /** See {@link ConnectionStep.HalfClose}. */
        void halfClose(String peer);

        /** See {@link ConnectionStep.Close}. */
        void close(String peer);

        /** See {@link ConnectionStep.Reset}. */
        void reset(String peer);

        /** See {@link ConnectionStep.Listen}. */
        void listen();

        /** See {@link ConnectionStep.StopListening}. */
        void stopListening();

        /** See {@link ConnectionStep.Accept}. */
        void accept(String peer);

        /** See {@link ConnectionStep.Flood}. */
        void flood(String peer, int mebibytes);

        /** See {@link ConnectionStep.AwaitFlooded}. */
        void awaitFlooded(String peer);

        /** See {@link ConnectionStep.Pour}. */
        void pour(String peer, Bytes block, int mebibytes);

        /** See {@link ConnectionStep.Drip}. */
        void drip(String peer, Bytes bytes, long everyMillis, long forMillis);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.connections());
    }

    /** A peer connects. */
    record Connect(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.connect(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer connects that has little room for what comes, and reads only when it could not send on otherwise. */
    record ConnectSlowReader(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.connectSlowReader(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer sends bytes, in pieces that travel one by one. */
    record Send(String peer, List<Bytes> pieces) implements ConnectionStep {
        /** More bytes have no place on an arrow. */
        private static final int DRAWN = 100;

        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.send(peer, pieces);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            Bytes first = pieces.stream()
                    .limit(DRAWN)
                    .map(piece -> piece.slice(0, Math.min(DRAWN, piece.length())))
                    .reduce(Bytes.NONE, Bytes::followedBy);
            return List.of(SequenceDiagram.Arrow.toRoom(peer, Words.variant(this, "arrow", Escaped.quoted(first))));
        }

        @Override
        public String words() {
            String variant = (weight() == 1 ? "one" : "many") + (pieces.size() == 1 ? "" : ".pieces");
            return Words.variant(this, variant, peer, weight(), pieces.size());
        }

        @Override
        public int weight() {
            return pieces.stream().mapToInt(Bytes::length).sum();
        }
    }

    /** A peer ends its side and goes on reading. */
    record HalfClose(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.halfClose(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.toRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer closes its connection in order. */
    record Close(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.close(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.toRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer resets its connection. */
    record Reset(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.reset(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.toRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** The harness listens for a connection, on a port that it chooses. */
    record Listen() implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.listen();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The harness listens no more: whoever calls now is refused. What was accepted goes on. */
    record StopListening() implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.stopListening();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** A program connects to where the harness listens; the harness calls its own end {@code peer}. */
    record Accept(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.accept(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer leaves what comes to it in the system's buffers, until something is awaited there. */
    record StopReading(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.stopReading(peer);
        }

        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return List.of(SequenceDiagram.Arrow.toRoom(peer, Words.variant(this, "arrow")));
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer begins to send {@code mebibytes} MiB as fast as they are taken, and reads and forgets what comes; nobody waits for it. */
    record Flood(String peer, int mebibytes) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.flood(peer, mebibytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, mebibytes);
        }
    }

    /** The peer that floods goes on until all is taken, the connection ends, or the program takes no more. */
    record AwaitFlooded(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.awaitFlooded(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer sends {@code block} again and again, {@code mebibytes} MiB in all, unless it is answered or cut off before. */
    record Pour(String peer, Bytes block, int mebibytes) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.pour(peer, block, mebibytes);
        }

        @Override
        public String words() {
            String shown = Escaped.quoted(block.slice(0, Math.min(block.length(), StreamFinding.SHOWN)));
            return Words.of(this, peer, shown, mebibytes);
        }

        @Override
        public int weight() {
            return block.length();
        }
    }

    /**
     * A peer sends a byte every {@code everyMillis} ms, from the first one on again behind the last one, until it is answered or cut
     * off, which must come about within {@code forMillis} ms.
     */
    record Drip(String peer, Bytes bytes, long everyMillis, long forMillis) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.drip(peer, bytes, everyMillis, forMillis);
        }

        @Override
        public String words() {
            return Words.of(this, peer, everyMillis, Finding.seconds(forMillis));
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }
}
