package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import io.netgrade.suite.exchange.ArrivalStep;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

/** Looks at what comes to peers on their connections, and turns what is not as expected into findings. */
final class Arrivals implements ArrivalStep.Actor {

    /** How much of what came unasked is shown. */
    private static final int EXTRA_SHOWN = 64;

    /** How much is shown behind the place where the bytes differ. */
    private static final int DIFFERENCE_SHOWN = 64;

    /** What nobody judges is read for so many times an answer's deadline at most; a program may go on for ever. */
    private static final int LONGEST_DRAIN = 3;

    private final Peers peers;
    private final AnswerHabit habit;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private Outcome lastOutcome = new Outcome(Bytes.NONE, Ending.SILENCE);

    Arrivals(Peers peers, AnswerHabit habit, Deadlines deadlines, Consumer<String> saw) {
        this.peers = peers;
        this.habit = habit;
        this.deadlines = deadlines;
        this.saw = saw;
    }

    @Override
    public void expect(String peer, Bytes bytes) {
        boolean moved = harness(() -> peers.connection(peer).awaitLike(bytes, deadlines.answer()));
        judge(peer, bytes, moved, StreamFinding.WrongBytes::new);
    }

    @Override
    public void expectText(String peer, Bytes text) {
        expectText(peer, text, StreamFinding.WrongBytes::new);
    }

    private void expectText(String peer, Bytes text, WhereBytesDiffer differing) {
        Connection connection = peers.connection(peer);
        boolean moved = coax(connection, patience -> connection.awaitLike(text, patience));
        judge(peer, text, moved, differing);
    }

    /** What is said of bytes that differ. */
    @FunctionalInterface
    private interface WhereBytesDiffer {
        StreamFinding found(String peer, Bytes expected, Bytes seen);
    }

    /** Some way of awaiting an answer. */
    @FunctionalInterface
    private interface Awaiting {
        boolean within(Duration patience) throws IOException;
    }

    /**
     * Some programs answer only at a line end, for a full chunk, or at the end of the stream. That is judged elsewhere; here
     * such a program is given the end that it waits for.
     *
     * @return false if it was given up for lack of any progress
     */
    private boolean coax(Connection connection, Awaiting answer) {
        boolean endsAtOnce = habit.isOnlyAtTheEnd();
        if (!endsAtOnce
                && harness(() -> answer.within(deadlines.brisk().times(1, 4).answer()))) {
            return true;
        }
        int before = connection.arrived();
        connection.halfClose();
        boolean moved = harness(() -> answer.within(deadlines.answer()));
        // The end alone tells nothing: whoever had said everything ends the stream then, too.
        if (connection.arrived() > before) {
            habit.answeredOnlyAtTheEnd();
        }
        return moved;
    }

    /** Compares what has arrived with what was expected. */
    private void judge(String peer, Bytes expected, boolean moved, WhereBytesDiffer differing) {
        Connection connection = peers.connection(peer);
        // A flood is cut; a long answer is shown whole up to a little behind the first difference.
        Bytes seen = connection.take(expected.length());
        saw.accept(seen.isEmpty() && !expected.isEmpty() ? Words.of("seen.nothing") : Transcript.shown(seen));
        int at = expected.mismatch(seen);
        if (at == -1) {
            return;
        }
        if (at < seen.length()) {
            throw new Discrepancy(differing.found(peer, expected, upToALittleBehind(at, seen, connection)));
        }
        if (!moved) {
            throw new Discrepancy(new StreamFinding.Silence(peer, expected, seen, deadlines.answerMillis()));
        }
        throw new Discrepancy(
                connection.flow() == Flow.RESET
                        ? new StreamFinding.WasReset(peer, expected, seen)
                        : new StreamFinding.EndedEarly(peer, expected, seen));
    }

    /** What was seen around a difference, the bytes that came unasked included: they often tell what happened to the rest. */
    private static Bytes upToALittleBehind(int at, Bytes seen, Connection connection) {
        Bytes all = seen.followedBy(connection.take(DIFFERENCE_SHOWN));
        return all.slice(0, Math.min(all.length(), at + DIFFERENCE_SHOWN));
    }

    @Override
    public void drain(String peer) {
        Connection connection = peers.connection(peer);
        harness(() -> {
            connection.drain(
                    deadlines.brisk().times(1, 4).answer(),
                    deadlines.brisk().times(LONGEST_DRAIN, 1).answer());
            return connection;
        });
        saw.accept(Words.of(connection.flow() == Flow.OPEN ? "seen.no-end" : "seen.end"));
    }

    @Override
    public void expectEnd(String peer) {
        Connection connection = peers.connection(peer);
        boolean moved = harness(() -> connection.awaitBytes(1, deadlines.answer()));
        refuseExtra(peer, connection);
        if (!moved) {
            throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
        }
        if (connection.flow() == Flow.RESET) {
            throw new Discrepancy(new StreamFinding.WasReset(peer, Bytes.NONE, Bytes.NONE));
        }
        saw.accept(Words.of("seen.end"));
    }

    private void refuseExtra(String peer, Connection connection) {
        Bytes extra = connection.take(EXTRA_SHOWN);
        if (!extra.isEmpty()) {
            saw.accept(Transcript.shown(extra));
            throw new Discrepancy(new StreamFinding.ExtraBytes(peer, extra));
        }
    }

    @Override
    public void expectNoMore(String peer) {
        Connection connection = peers.connection(peer);
        Deadlines brief = deadlines.brisk().times(1, 4);
        boolean moved = harness(() -> connection.awaitBytes(1, brief.answer()));
        refuseExtra(peer, connection);
        saw.accept(Words.of(moved ? "seen.end" : "seen.nothing"));
    }

    @Override
    public void observe(String peer, int atMost) {
        Connection connection = peers.connection(peer);
        boolean moved = coax(connection, patience -> connection.awaitBytes(atMost, patience));
        Bytes received = connection.take(atMost);
        if (!moved && received.isEmpty()) {
            throw new Discrepancy(new StreamFinding.Silence(peer, Bytes.NONE, received, deadlines.answerMillis()));
        }
        lastOutcome = new Outcome(received, received.length() == atMost ? Ending.ENOUGH : ending(connection, moved));
        saw.accept(Words.of(
                "seen.outcome", Transcript.shown(received), lastOutcome.ending().words()));
    }

    private static Ending ending(Connection connection) {
        return connection.flow() == Flow.RESET ? Ending.RESET : Ending.END;
    }

    @Override
    public void expectOutcome(String peer, Outcome outcome) {
        expectText(peer, outcome.received(), StreamFinding.Differs::new);
        // Silence is not known to have been all: whoever is slow may have more to say.
        boolean thatWasAll = outcome.ending() == Ending.END || outcome.ending() == Ending.RESET;
        if (thatWasAll) {
            // Whether a stream ends in order or by a reset may depend on what was still on its way.
            expectNoMore(peer);
        }
    }

    @Override
    public void expectInOnePiece(String peer, Bytes bytes) {
        expect(peer, bytes);
        int first = peers.connection(peer).firstArrival();
        if (first < bytes.length()) {
            throw new Discrepancy(new StreamFinding.InPieces(peer, bytes, bytes.slice(0, first)));
        }
    }

    @Override
    public void expectAnswers(String peer, Bytes answer, int atMost) {
        Bytes seen = everything(peer, answer.length() * atMost + EXTRA_SHOWN, answer);
        int times = Math.max(1, Math.min(atMost, seen.length() / answer.length()));
        if (answer.times(times).mismatch(seen) != -1) {
            throw new Discrepancy(new StreamFinding.NotWholeAnswers(peer, answer, seen, atMost));
        }
    }

    @Override
    public void expectBeginning(String peer, Bytes bytes, int atLeast) {
        Bytes seen = everything(peer, bytes.length() + EXTRA_SHOWN, bytes.slice(0, atLeast));
        Bytes expected = bytes.slice(0, Math.max(atLeast, Math.min(bytes.length(), seen.length())));
        int at = expected.mismatch(seen);
        if (at == -1) {
            return;
        }
        if (at < Math.min(expected.length(), seen.length())) {
            throw new Discrepancy(new StreamFinding.WrongBytes(peer, expected, seen));
        }
        throw new Discrepancy(
                seen.length() > expected.length()
                        ? new StreamFinding.ExtraBytes(peer, seen.slice(at, seen.length()))
                        : new StreamFinding.EndedEarly(peer, expected, seen));
    }

    /** All that comes up to the end of the stream, which must come, and not by a reset. */
    private Bytes everything(String peer, int atMost, Bytes expected) {
        Connection connection = peers.connection(peer);
        boolean moved = harness(() -> connection.awaitBytes(atMost, deadlines.answer()));
        Bytes seen = connection.take(atMost);
        saw.accept(Words.of(
                "seen.outcome",
                Transcript.shown(seen),
                ending(connection, moved).words()));
        if (!moved && seen.length() < expected.length()) {
            throw new Discrepancy(new StreamFinding.Silence(peer, expected, seen, deadlines.answerMillis()));
        }
        if (!moved) {
            throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
        }
        if (connection.flow() == Flow.RESET) {
            throw new Discrepancy(new StreamFinding.WasReset(peer, expected, seen));
        }
        return seen;
    }

    private static Ending ending(Connection connection, boolean moved) {
        return moved && connection.flow() != Flow.OPEN ? ending(connection) : Ending.SILENCE;
    }

    Outcome lastOutcome() {
        return lastOutcome;
    }
}
