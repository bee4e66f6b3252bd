package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.words.Words;

/**
 * How a program differed from what a step expected: always the program's doing, never the harness's.
 *
 * <p>A finding is conclusive if no amount of patience could have changed it. Silence is not: a busy machine may be slow.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StreamFinding.WrongBytes.class, name = "wrong-bytes"),
    @JsonSubTypes.Type(value = StreamFinding.Differs.class, name = "stream-differs"),
    @JsonSubTypes.Type(value = StreamFinding.ExtraBytes.class, name = "extra-bytes"),
    @JsonSubTypes.Type(value = StreamFinding.EndedEarly.class, name = "ended-early"),
    @JsonSubTypes.Type(value = StreamFinding.WasReset.class, name = "was-reset"),
    @JsonSubTypes.Type(value = StreamFinding.Silence.class, name = "silence"),
    @JsonSubTypes.Type(value = StreamFinding.NotReading.class, name = "not-reading"),
    @JsonSubTypes.Type(value = StreamFinding.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = StreamFinding.NoEnd.class, name = "no-end"),
    @JsonSubTypes.Type(value = StreamFinding.NotWholeAnswers.class, name = "not-whole-answers"),
    @JsonSubTypes.Type(value = StreamFinding.InPieces.class, name = "in-pieces"),
    @JsonSubTypes.Type(value = StreamFinding.NoConnection.class, name = "no-connection"),
    @JsonSubTypes.Type(value = ProgramFinding.NoReadyLine.class, name = "no-ready-line"),
    @JsonSubTypes.Type(value = ProgramFinding.WrongPort.class, name = "wrong-port"),
    @JsonSubTypes.Type(value = ProgramFinding.UnexpectedReadyLine.class, name = "unexpected-ready-line"),
    @JsonSubTypes.Type(value = ProgramFinding.Exited.class, name = "exited"),
    @JsonSubTypes.Type(value = ProgramFinding.WrongExit.class, name = "wrong-exit"),
    @JsonSubTypes.Type(value = ProgramFinding.DidNotExit.class, name = "did-not-exit"),
    @JsonSubTypes.Type(value = ProgramFinding.DidNotGiveUp.class, name = "did-not-give-up"),
    @JsonSubTypes.Type(value = ProgramFinding.IgnoredSignal.class, name = "ignored-signal"),
    @JsonSubTypes.Type(value = ProgramFinding.GaveUpTooSoon.class, name = "gave-up-too-soon"),
    @JsonSubTypes.Type(value = ProgramFinding.NoErrorLine.class, name = "no-error-line"),
    @JsonSubTypes.Type(value = ProgramFinding.CannotRun.class, name = "cannot-run"),
    @JsonSubTypes.Type(value = ProgramFinding.NotPrinted.class, name = "not-printed"),
    @JsonSubTypes.Type(value = ProgramFinding.WrongOutput.class, name = "wrong-output"),
    @JsonSubTypes.Type(value = HttpFinding.HalfClosed.class, name = "half-closed"),
    @JsonSubTypes.Type(value = ProgramFinding.PrintedAgain.class, name = "printed-again"),
    @JsonSubTypes.Type(value = ProgramFinding.Leaks.class, name = "leaks"),
    @JsonSubTypes.Type(value = ProgramFinding.Busy.class, name = "busy"),
    @JsonSubTypes.Type(value = HttpFinding.NoResponse.class, name = "no-response"),
    @JsonSubTypes.Type(value = HttpFinding.WrongStatus.class, name = "wrong-status"),
    @JsonSubTypes.Type(value = HttpFinding.WrongLineEnd.class, name = "wrong-line-end"),
    @JsonSubTypes.Type(value = HttpFinding.WrongField.class, name = "wrong-field"),
    @JsonSubTypes.Type(value = HttpFinding.WrongBody.class, name = "wrong-body"),
    @JsonSubTypes.Type(value = HttpFinding.Differs.class, name = "differs"),
    @JsonSubTypes.Type(value = HttpFinding.NoRequest.class, name = "no-request"),
    @JsonSubTypes.Type(value = HttpFinding.TooEarly.class, name = "too-early"),
    @JsonSubTypes.Type(value = HttpFinding.StillReading.class, name = "still-reading"),
    @JsonSubTypes.Type(value = RoomFinding.Missing.class, name = "missing-event"),
    @JsonSubTypes.Type(value = RoomFinding.Other.class, name = "other-event"),
    @JsonSubTypes.Type(value = RoomFinding.NotALine.class, name = "not-a-line"),
    @JsonSubTypes.Type(value = RoomFinding.OtherOrder.class, name = "other-order"),
    @JsonSubTypes.Type(value = RoomHostFinding.NotSent.class, name = "not-sent"),
    @JsonSubTypes.Type(value = RoomHostFinding.OtherObject.class, name = "other-object"),
    @JsonSubTypes.Type(value = DatagramFinding.WrongDatagram.class, name = "wrong-datagram"),
    @JsonSubTypes.Type(value = DatagramFinding.Unreachable.class, name = "unreachable"),
    @JsonSubTypes.Type(value = DatagramFinding.NoDatagram.class, name = "no-datagram"),
    @JsonSubTypes.Type(value = DatagramFinding.ExtraDatagram.class, name = "extra-datagram"),
    @JsonSubTypes.Type(value = DatagramFinding.WrongSource.class, name = "wrong-source")
})
public sealed interface Finding
        permits StreamFinding, HttpFinding, RoomFinding, RoomHostFinding, ProgramFinding, DatagramFinding {

    /** What was seen, in one sentence. */
    String sentence();

    /** What usually causes it, in one sentence. */
    default String usualCause() {
        return Words.variant(this, "cause");
    }

    /** What kind of loss it is. */
    Cause cause();

    /** Whether it stands without a second look. */
    default boolean conclusive() {
        return cause() != Cause.NO_ANSWER;
    }

    /** What a finding about bytes besides has. */
    interface OfBytes {
        /** What should have come. */
        Bytes expected();

        /** What came. */
        Bytes seen();
    }

    /** What one and the same exchange brought two times: what is expected is what the program itself sent before. */
    interface OfTwoTimes extends OfBytes {}

    /** A span of time in words. */
    static String seconds(long millis) {
        return millis % 1000 == 0 ? Words.of("span.seconds", millis / 1000) : Words.of("span.millis", millis);
    }
}
