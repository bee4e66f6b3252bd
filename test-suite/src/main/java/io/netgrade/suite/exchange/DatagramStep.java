package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** A step with datagrams. Peers are the harness's own sockets. */
public sealed interface DatagramStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link DatagramStep.Open}. */
        void open(String peer);

        /** See {@link DatagramStep.Listen}. */
        void listen(String peer);

        /** See {@link DatagramStep.Send}. */
        void send(String peer, Bytes bytes);

        /** See {@link DatagramStep.SendAsStranger}. */
        void sendAsStranger(String peer, Bytes bytes);

        /** See {@link DatagramStep.Expect}. */
        void expect(String peer, Bytes bytes);

        /** See {@link DatagramStep.ExpectAny}. */
        void expectAny(String peer);

        /** See {@link DatagramStep.ExpectNone}. */
        void expectNone(String peer);

        /** See {@link DatagramStep.Ask}. */
        void ask(String peer, Bytes bytes, Bytes answer);

        /** See {@link DatagramStep.Knock}. */
        void knock(String peer, Bytes bytes);

        /** See {@link DatagramStep.Close}. */
        void close(String peer);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.datagrams());
    }

    /** The harness opens a socket from which it talks to a program. */
    record Open(String peer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.open(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** The harness waits for datagrams, on a port that it chooses. */
    record Listen(String peer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.listen(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer sends a datagram to the server, or to the program that it heard last. */
    record Send(String peer, Bytes bytes) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.send(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length());
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }

    /** A stranger sends a datagram to the program that {@code peer} heard last. */
    record SendAsStranger(String peer, Bytes bytes) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.sendAsStranger(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length());
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }

    /** Exactly this datagram comes next, from where the peer sends to. */
    record Expect(String peer, Bytes bytes) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.expect(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length());
        }
    }

    /** Any datagram comes. */
    record ExpectAny(String peer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.expectAny(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** No datagram comes for a while. A program that has ended sends none any more. */
    record ExpectNone(String peer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.expectNone(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A peer sends a datagram and expects the answer next. UDP may lose either: a missing answer is asked for once more. */
    record Ask(String peer, Bytes bytes, Bytes answer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.ask(peer, bytes, answer);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length(), answer.length());
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }

    /** A peer closes its socket. */
    record Close(String peer) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.close(peer);
        }

        @Override
        public String words() {
            return Words.of(this, peer);
        }
    }

    /** A datagram is sent to the server; that nobody has the port is said by the system (ICMP, RFC 1122 §4.1.3.3). */
    record Knock(String peer, Bytes bytes) implements DatagramStep {
        @Override
        public void play(DatagramStep.Actor actor) {
            actor.knock(peer, bytes);
        }

        @Override
        public String words() {
            return Words.of(this, peer, bytes.length());
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }
}
