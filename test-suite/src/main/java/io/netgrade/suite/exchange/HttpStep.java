package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;

/**
 * What a peer makes of messages of HTTP that come to it on a TCP connection. A response is read up to the length that it
 * announces, or else to the end of the stream.
 */
public sealed interface HttpStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link HttpStep.ObserveResponse}. */
        void observeResponse(String peer);

        /** See {@link HttpStep.ExpectResponse}. */
        void expectResponse(String peer, List<HttpRule> rules);

        /** See {@link HttpStep.ExpectResponseAndEnd}. */
        void expectResponseAndEnd(String peer, List<HttpRule> rules);

        /** See {@link HttpStep.ExpectResponseOrEnd}. */
        void expectResponseOrEnd(String peer, List<HttpRule> rules);

        /** See {@link HttpStep.ExpectSameResponse}. */
        void expectSameResponse(String peer, Bytes noted);

        /** See {@link HttpStep.ExpectNoResponseYet}. */
        void expectNoResponseYet(String peer);

        /** See {@link HttpStep.ExpectRequest}. */
        void expectRequest(String peer, List<HttpRule> rules);

        /** See {@link HttpStep.ExpectRequestInOnePiece}. */
        void expectRequestInOnePiece(String peer);

        /** See {@link HttpStep.ExpectStillOpen}. */
        void expectStillOpen(String peer);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.http());
    }

    /** The response is noted, whatever it says. */
    record ObserveResponse(String peer) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.observeResponse(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A response comes that keeps the rules; what stands behind it is not looked at. */
    record ExpectResponse(String peer, List<HttpRule> rules) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectResponse(peer, rules);
        }

        @Override
        public String words() {
            return Words.of(this, peer, HttpRule.words(rules));
        }
    }

    /** A response comes that keeps the rules, then the end of the stream, in order and without another byte. */
    record ExpectResponseAndEnd(String peer, List<HttpRule> rules) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectResponseAndEnd(peer, rules);
        }

        @Override
        public String words() {
            return Words.of(this, peer, HttpRule.words(rules));
        }
    }

    /** A response comes that keeps the rules, or else the stream ends without one, by a reset too. */
    record ExpectResponseOrEnd(String peer, List<HttpRule> rules) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectResponseOrEnd(peer, rules);
        }

        @Override
        public String words() {
            return Words.of(this, peer, HttpRule.words(rules));
        }
    }

    /** The same response comes as was noted before, but for its Date and for fields that the exercise does not ask for. */
    record ExpectSameResponse(String peer, Bytes noted) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectSameResponse(peer, noted);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** No byte of a response has come so far. Only time can tell; a short while is given to a server that is too quick. */
    record ExpectNoResponseYet(String peer) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectNoResponseYet(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /**
     * A request without a body comes whose head keeps the rules; {@link ProgramStep#PORT} in a rule stands for the port where the
     * harness listens.
     */
    record ExpectRequest(String peer, List<HttpRule> rules) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectRequest(peer, rules);
        }

        @Override
        public String words() {
            return rules.isEmpty() ? Words.variant(this, "any", peer) : Words.of(this, peer, HttpRule.words(rules));
        }
    }

    /** A request comes, all of it by one write. */
    record ExpectRequestInOnePiece(String peer) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectRequestInOnePiece(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** The client has not ended its side. As with {@link ExpectNoResponseYet}, only time can tell. */
    record ExpectStillOpen(String peer) implements HttpStep {
        @Override
        public void play(HttpStep.Actor actor) {
            actor.expectStillOpen(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }
}
