package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.words.Words;
import java.util.List;

/** One thing that the harness does or awaits. Steps are data, so that an exchange can be stored and played again exactly. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProgramStep.Serve.class, name = "serve"),
    @JsonSubTypes.Type(value = ProgramStep.Launch.class, name = "launch"),
    @JsonSubTypes.Type(value = ProgramStep.Terminate.class, name = "terminate"),
    @JsonSubTypes.Type(value = ProgramStep.EndInput.class, name = "end-input"),
    @JsonSubTypes.Type(value = ProgramStep.AwaitReady.class, name = "await-ready"),
    @JsonSubTypes.Type(value = ProgramStep.StayUp.class, name = "stay-up"),
    @JsonSubTypes.Type(value = ProgramStep.AwaitExit.class, name = "await-exit"),
    @JsonSubTypes.Type(value = ProgramStep.PickPort.class, name = "pick-port"),
    @JsonSubTypes.Type(value = ProgramStep.OccupyPort.class, name = "occupy-port"),
    @JsonSubTypes.Type(value = ConsoleStep.Type.class, name = "type"),
    @JsonSubTypes.Type(value = ConsoleStep.ExpectPrinted.class, name = "expect-printed"),
    @JsonSubTypes.Type(value = ConsoleStep.ExpectPrintedBody.class, name = "expect-printed-body"),
    @JsonSubTypes.Type(value = ConsoleStep.PrintedOnce.class, name = "printed-once"),
    @JsonSubTypes.Type(value = ProgramStep.AwaitCode.class, name = "await-code"),
    @JsonSubTypes.Type(value = ProgramStep.AwaitEnd.class, name = "await-end"),
    @JsonSubTypes.Type(value = ResourceStep.Note.class, name = "note-resources"),
    @JsonSubTypes.Type(value = ResourceStep.ExpectLevel.class, name = "expect-resources-level"),
    @JsonSubTypes.Type(value = ResourceStep.StayIdle.class, name = "stay-idle"),
    @JsonSubTypes.Type(value = ConnectionStep.Connect.class, name = "connect"),
    @JsonSubTypes.Type(value = ConnectionStep.ConnectSlowReader.class, name = "connect-slow-reader"),
    @JsonSubTypes.Type(value = ConnectionStep.Send.class, name = "send"),
    @JsonSubTypes.Type(value = ConnectionStep.HalfClose.class, name = "half-close"),
    @JsonSubTypes.Type(value = ConnectionStep.Close.class, name = "close"),
    @JsonSubTypes.Type(value = ConnectionStep.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = ArrivalStep.Expect.class, name = "expect"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectText.class, name = "expect-text"),
    @JsonSubTypes.Type(value = ArrivalStep.Drain.class, name = "drain"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectEnd.class, name = "expect-end"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectNoMore.class, name = "expect-no-more"),
    @JsonSubTypes.Type(value = ArrivalStep.Observe.class, name = "observe"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectOutcome.class, name = "expect-outcome"),
    @JsonSubTypes.Type(value = ConnectionStep.Listen.class, name = "listen"),
    @JsonSubTypes.Type(value = ConnectionStep.StopListening.class, name = "stop-listening"),
    @JsonSubTypes.Type(value = ConnectionStep.Accept.class, name = "accept"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectInOnePiece.class, name = "expect-in-one-piece"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectAnswers.class, name = "expect-answers"),
    @JsonSubTypes.Type(value = ArrivalStep.ExpectBeginning.class, name = "expect-beginning"),
    @JsonSubTypes.Type(value = ConnectionStep.Flood.class, name = "flood"),
    @JsonSubTypes.Type(value = ConnectionStep.AwaitFlooded.class, name = "await-flooded"),
    @JsonSubTypes.Type(value = ConnectionStep.Pour.class, name = "pour"),
    @JsonSubTypes.Type(value = ConnectionStep.Drip.class, name = "drip"),
    @JsonSubTypes.Type(value = HttpStep.ObserveResponse.class, name = "observe-response"),
    @JsonSubTypes.Type(value = HttpStep.ExpectResponse.class, name = "expect-response"),
    @JsonSubTypes.Type(value = HttpStep.ExpectResponseAndEnd.class, name = "expect-response-and-end"),
    @JsonSubTypes.Type(value = HttpStep.ExpectResponseOrEnd.class, name = "expect-response-or-end"),
    @JsonSubTypes.Type(value = HttpStep.ExpectSameResponse.class, name = "expect-same-response"),
    @JsonSubTypes.Type(value = HttpStep.ExpectNoResponseYet.class, name = "expect-no-response-yet"),
    @JsonSubTypes.Type(value = HttpStep.ExpectStillOpen.class, name = "expect-still-open"),
    @JsonSubTypes.Type(value = HttpStep.ExpectRequestInOnePiece.class, name = "expect-request-in-one-piece"),
    @JsonSubTypes.Type(value = HttpStep.ExpectRequest.class, name = "expect-request"),
    @JsonSubTypes.Type(value = RoomStep.Send.class, name = "room-send"),
    @JsonSubTypes.Type(value = RoomStep.Expect.class, name = "room-expect"),
    @JsonSubTypes.Type(value = RoomStep.ExpectTogether.class, name = "room-expect-together"),
    @JsonSubTypes.Type(value = RoomStep.ExpectLines.class, name = "room-expect-lines"),
    @JsonSubTypes.Type(value = RoomStep.ExpectEventually.class, name = "room-expect-eventually"),
    @JsonSubTypes.Type(value = RoomStep.ExpectEndOfRoom.class, name = "room-expect-end"),
    @JsonSubTypes.Type(value = RoomStep.ExpectRefusalAndEnd.class, name = "room-expect-refusal-and-end"),
    @JsonSubTypes.Type(value = RoomStep.ExpectRefusalOrEnd.class, name = "room-expect-refusal-or-end"),
    @JsonSubTypes.Type(value = RoomStep.ExpectSameOrder.class, name = "room-expect-same-order"),
    @JsonSubTypes.Type(value = RoomHostStep.Tell.class, name = "room-tell"),
    @JsonSubTypes.Type(value = RoomHostStep.ExpectObject.class, name = "room-expect-object"),
    @JsonSubTypes.Type(value = ConnectionStep.StopReading.class, name = "stop-reading"),
    @JsonSubTypes.Type(value = DatagramStep.Open.class, name = "datagram-open"),
    @JsonSubTypes.Type(value = DatagramStep.Listen.class, name = "datagram-listen"),
    @JsonSubTypes.Type(value = DatagramStep.Send.class, name = "datagram-send"),
    @JsonSubTypes.Type(value = DatagramStep.SendAsStranger.class, name = "datagram-send-as-stranger"),
    @JsonSubTypes.Type(value = DatagramStep.Expect.class, name = "datagram-expect"),
    @JsonSubTypes.Type(value = DatagramStep.ExpectAny.class, name = "datagram-expect-any"),
    @JsonSubTypes.Type(value = DatagramStep.ExpectNone.class, name = "datagram-expect-none"),
    @JsonSubTypes.Type(value = DatagramStep.Ask.class, name = "datagram-ask"),
    @JsonSubTypes.Type(value = DatagramStep.Close.class, name = "datagram-close"),
    @JsonSubTypes.Type(value = DatagramStep.Knock.class, name = "datagram-knock"),
    @JsonSubTypes.Type(value = ProgramStep.AwaitTimeout.class, name = "await-timeout"),
    @JsonSubTypes.Type(value = Step.Repeat.class, name = "repeat")
})
public sealed interface Step
        permits ProgramStep,
                ConsoleStep,
                ResourceStep,
                ConnectionStep,
                ArrivalStep,
                HttpStep,
                RoomStep,
                RoomHostStep,
                DatagramStep,
                Step.Repeat {

    /** Those who carry steps out. What does not go as a step expects is reported as a {@link Finding}. */
    interface Actors {
        /** Carries out what has to do with processes. */
        ProgramStep.Actor programs();

        /** Types for a program, and reads what it prints. */
        ConsoleStep.Actor console();

        /** Looks at what a program holds and uses. */
        ResourceStep.Actor resources();

        /** Carries out what peers do with connections. */
        ConnectionStep.Actor connections();

        /** Looks at what arrives on connections. */
        ArrivalStep.Actor arrivals();

        /** Looks at messages of HTTP that arrive on connections. */
        HttpStep.Actor http();

        /** Speaks and listens for clients of the chat room. */
        RoomStep.Actor room();

        /** Speaks and listens in the place of the chat room's server. */
        RoomHostStep.Actor roomHost();

        /** Carries out what has to do with datagrams. */
        DatagramStep.Actor datagrams();

        /** One of several rounds goes on with a step, {@code words}: what is seen from now on is noted as seen of that. */
        void round(String words);

        /** All rounds are over: what was seen of single steps in them does not matter any more. */
        void roundsOver();
    }

    /** Has {@code actors} carry this step out. */
    void play(Actors actors);

    /** The step in words, for a person who reads a transcript; payloads are left out. */
    String words();

    /** What goes over a connection by this step, for a sequence diagram; none if nobody would draw it. */
    default List<SequenceDiagram.Arrow> arrows() {
        return List.of();
    }

    /** How many bytes of payload the harness sends by this step. */
    default int weight() {
        return 0;
    }

    /** The same steps again and again, shown as one. */
    record Repeat(int times, List<Step> steps) implements Step {

        public Repeat {
            steps = List.copyOf(steps);
        }

        @Override
        public void play(Actors actors) {
            for (int round = 1; round <= times; round++) {
                for (Step step : steps) {
                    actors.round(Words.variant(this, "round", round, times, step.words()));
                    step.play(actors);
                }
            }
            actors.roundsOver();
        }

        @Override
        public String words() {
            return Words.of(this, times);
        }

        /** Those of one round. */
        @Override
        public List<SequenceDiagram.Arrow> arrows() {
            return steps.stream().flatMap(step -> step.arrows().stream()).toList();
        }

        @Override
        public int weight() {
            return steps.stream().mapToInt(Step::weight).sum();
        }
    }
}
