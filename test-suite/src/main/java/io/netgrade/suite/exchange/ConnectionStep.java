package io.netgrade.suite.exchange;

import java.util.List;

/**
 * A step on a TCP connection. Peers are the harness's own ends: C1, C2, ... connect to a program, S1, S2, ... accept the
 * connection of one.
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

        /** See {@link ConnectionStep.HalfClose}. */
        void halfClose(String peer);

        /** See {@link ConnectionStep.Close}. */
        void close(String peer);

        /** See {@link ConnectionStep.Reset}. */
        void reset(String peer);

        /** See {@link ConnectionStep.Expect}. */
        void expect(String peer, Bytes bytes);

        /** See {@link ConnectionStep.ExpectText}. */
        void expectText(String peer, Bytes bytes);

        /** See {@link ConnectionStep.Drain}. */
        void drain(String peer);

        /** See {@link ConnectionStep.ExpectEnd}. */
        void expectEnd(String peer);

        /** See {@link ConnectionStep.ExpectNoMore}. */
        void expectNoMore(String peer);

        /** See {@link ConnectionStep.Observe}. */
        void observe(String peer, int atMost);

        /** See {@link ConnectionStep.ExpectOutcome}. */
        void expectOutcome(String peer, Outcome outcome);

        /** See {@link ConnectionStep.Listen}. */
        void listen();

        /** See {@link ConnectionStep.Accept}. */
        void accept(String peer);

        /** See {@link ConnectionStep.ExpectInOnePiece}. */
        void expectInOnePiece(String peer, Bytes bytes);

        /** See {@link ConnectionStep.ExpectAnswers}. */
        void expectAnswers(String peer, Bytes answer, int atMost);

        /** See {@link ConnectionStep.ExpectBeginning}. */
        void expectBeginning(String peer, Bytes bytes, int atLeast);

        /** See {@link ConnectionStep.Flood}. */
        void flood(String peer, int mebibytes);

        /** See {@link ConnectionStep.AwaitFlooded}. */
        void awaitFlooded(String peer);
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
        public String words() {
            return peer + " resets its connection";
        }
    }

    /** Exactly these bytes come next; what follows them is not looked at. */
    record Expect(String peer, Bytes bytes) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expect(peer, bytes);
        }

        @Override
        public String words() {
            return peer + " expects " + (bytes.length() == 1 ? "1 byte" : bytes.length() + " bytes");
        }
    }

    /** These bytes come next, whatever line end they have, at the latest after the peer has ended its side. */
    record ExpectText(String peer, Bytes bytes) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectText(peer, bytes);
        }

        @Override
        public String words() {
            return peer + " expects the text back, with or without a line end";
        }
    }

    /** Whatever comes is read, for a while; nothing about it is judged. */
    record Drain(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.drain(peer);
        }

        @Override
        public String words() {
            return peer + " reads whatever comes";
        }
    }

    /** The stream ends in order, without another byte. */
    record ExpectEnd(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectEnd(peer);
        }

        @Override
        public String words() {
            return peer + " expects end of stream";
        }
    }

    /** No byte comes any more. The end of the stream, early or late, is not judged. */
    record ExpectNoMore(String peer) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectNoMore(peer);
        }

        @Override
        public String words() {
            return peer + " expects nothing more";
        }
    }

    /** What comes is noted, up to a number of bytes; an end, a reset and silence behind an answer are outcomes too. */
    record Observe(String peer, int atMost) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.observe(peer, atMost);
        }

        @Override
        public String words() {
            return peer + " notes what comes back";
        }
    }

    /** The same comes as was noted before. */
    record ExpectOutcome(String peer, Outcome outcome) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectOutcome(peer, outcome);
        }

        @Override
        public String words() {
            return peer + " expects the same again: " + outcome;
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

    /** Exactly these bytes come next, and they come in one piece. */
    record ExpectInOnePiece(String peer, Bytes bytes) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectInOnePiece(peer, bytes);
        }

        @Override
        public String words() {
            return peer + " expects " + bytes.length() + " bytes in one piece";
        }
    }

    /** The answer comes next, whole, once or up to {@code atMost} times, and then the end of the stream. */
    record ExpectAnswers(String peer, Bytes answer, int atMost) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectAnswers(peer, answer, atMost);
        }

        @Override
        public String words() {
            return peer + " expects " + Escaped.quoted(answer) + (atMost == 1 ? " once" : ", 1 to " + atMost + " times")
                    + ", then end of stream";
        }
    }

    /** The beginning of these bytes comes next, {@code atLeast} of them or more, and then the end of the stream. */
    record ExpectBeginning(String peer, Bytes bytes, int atLeast) implements ConnectionStep {
        @Override
        public void play(ConnectionStep.Actor actor) {
            actor.expectBeginning(peer, bytes, atLeast);
        }

        @Override
        public String words() {
            return peer + " expects at least the first " + atLeast + " bytes of what it sent, then end of stream";
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
}
