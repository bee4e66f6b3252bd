package io.netgrade.suite.exchange;

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
            return peer + " connects";
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
            return peer + " connects, and will read slowly";
        }
    }

    /** A peer sends bytes, in pieces that travel one by one. */
    record Send(String peer, List<Bytes> pieces) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.send(peer, pieces);
        }

        @Override
        public String words() {
            String bytes = weight() == 1 ? "1 byte" : weight() + " bytes";
            return peer + " sends " + bytes + (pieces.size() == 1 ? "" : " in " + pieces.size() + " pieces");
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
            return List.of(SequenceDiagram.Arrow.toRoom(peer, "half-closes"));
        }

        @Override
        public String words() {
            return peer + " ends its side (half-close)";
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
            return List.of(SequenceDiagram.Arrow.toRoom(peer, "closes"));
        }

        @Override
        public String words() {
            return peer + " closes";
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
            return List.of(SequenceDiagram.Arrow.toRoom(peer, "resets"));
        }

        @Override
        public String words() {
            return peer + " resets its connection";
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
            return "the harness listens";
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
            return "the harness listens no more";
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
            return peer + " accepts the program's connection";
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
            return List.of(SequenceDiagram.Arrow.toRoom(peer, "(stops reading)"));
        }

        @Override
        public String words() {
            return peer + " stops reading";
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
            return peer + " begins to send " + mebibytes + " MiB without an end";
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
            return peer + " goes on as long as the program takes anything";
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
            return peer + " sends " + Escaped.quoted(block.slice(0, Math.min(block.length(), StreamFinding.SHOWN)))
                    + " again and again, up to " + mebibytes + " MiB, until it is answered or cut off";
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
            return peer + " sends a byte every " + everyMillis
                    + " ms until it is answered or cut off, at the latest after " + Finding.seconds(forMillis);
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }
}
