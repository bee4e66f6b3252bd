package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** What a peer makes of that which comes to it on a TCP connection. */
public sealed interface ArrivalStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link ArrivalStep.Expect}. */
        void expect(String peer, Bytes bytes);

        /** See {@link ArrivalStep.ExpectText}. */
        void expectText(String peer, Bytes bytes);

        /** See {@link ArrivalStep.Drain}. */
        void drain(String peer);

        /** See {@link ArrivalStep.ExpectEnd}. */
        void expectEnd(String peer);

        /** See {@link ArrivalStep.ExpectNoMore}. */
        void expectNoMore(String peer);

        /** See {@link ArrivalStep.Observe}. */
        void observe(String peer, int atMost);

        /** See {@link ArrivalStep.ExpectOutcome}. */
        void expectOutcome(String peer, Outcome outcome);

        /** See {@link ArrivalStep.ExpectInOnePiece}. */
        void expectInOnePiece(String peer, Bytes bytes);

        /** See {@link ArrivalStep.ExpectAnswers}. */
        void expectAnswers(String peer, Bytes answer, int atMost);

        /** See {@link ArrivalStep.ExpectBeginning}. */
        void expectBeginning(String peer, Bytes bytes, int atLeast);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.arrivals());
    }

    /** Exactly these bytes come next; what follows them is not looked at. */
    record Expect(String peer, Bytes bytes) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expect(peer, bytes);
        }

        @Override
        public String words() {
            return Words.counted(this, bytes.length(), peer, bytes.length());
        }
    }

    /** These bytes come next, whatever line end they have, at the latest after the peer has ended its side. */
    record ExpectText(String peer, Bytes bytes) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectText(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** Whatever comes is read, for a while; nothing about it is judged. */
    record Drain(String peer) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.drain(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** The stream ends in order, without another byte. */
    record ExpectEnd(String peer) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectEnd(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** No byte comes any more. The end of the stream, early or late, is not judged. */
    record ExpectNoMore(String peer) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectNoMore(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** What comes is noted, up to a number of bytes; an end, a reset and silence behind an answer are outcomes too. */
    record Observe(String peer, int atMost) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.observe(peer, atMost);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** The same comes as was noted before. */
    record ExpectOutcome(String peer, Outcome outcome) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectOutcome(peer, outcome);
        }

        @Override
        public String words() {
            return Words.of(this, peer, outcome);
        }
    }

    /** Exactly these bytes come next, and they come in one piece. */
    record ExpectInOnePiece(String peer, Bytes bytes) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectInOnePiece(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length());
        }
    }

    /** The answer comes next, whole, once or up to {@code atMost} times, and then the end of the stream. */
    record ExpectAnswers(String peer, Bytes answer, int atMost) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectAnswers(peer, answer, atMost);
        }

        @Override
        public String words() {
            return Words.counted(this, atMost, peer, Escaped.quoted(answer), atMost);
        }
    }

    /** The beginning of these bytes comes next, {@code atLeast} of them or more, and then the end of the stream. */
    record ExpectBeginning(String peer, Bytes bytes, int atLeast) implements ArrivalStep {
        @Override
        public void play(ArrivalStep.Actor actor) {
            actor.expectBeginning(peer, bytes, atLeast);
        }

        @Override
        public String words() {
            return Words.of(this, peer, atLeast);
        }
    }
}
