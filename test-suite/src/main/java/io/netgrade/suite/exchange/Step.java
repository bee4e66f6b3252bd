package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that the harness does or awaits. Steps are data, so that an exchange can be stored and played again exactly.
 *
 * <p>Peers are the harness's own ends of connections, named C1, C2, ... in the order in which they connect. In the
 * arguments of a program, {@value #PORT} stands for the port that {@link PickPort} or {@link OccupyPort} chose.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "step")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Step.Serve.class, name = "serve"),
    @JsonSubTypes.Type(value = Step.Launch.class, name = "launch"),
    @JsonSubTypes.Type(value = Step.Terminate.class, name = "terminate"),
    @JsonSubTypes.Type(value = Step.EndInput.class, name = "end-input"),
    @JsonSubTypes.Type(value = Step.AwaitReady.class, name = "await-ready"),
    @JsonSubTypes.Type(value = Step.StayUp.class, name = "stay-up"),
    @JsonSubTypes.Type(value = Step.AwaitExit.class, name = "await-exit"),
    @JsonSubTypes.Type(value = Step.PickPort.class, name = "pick-port"),
    @JsonSubTypes.Type(value = Step.OccupyPort.class, name = "occupy-port"),
    @JsonSubTypes.Type(value = Step.Connect.class, name = "connect"),
    @JsonSubTypes.Type(value = Step.ConnectSlowReader.class, name = "connect-slow-reader"),
    @JsonSubTypes.Type(value = Step.Send.class, name = "send"),
    @JsonSubTypes.Type(value = Step.HalfClose.class, name = "half-close"),
    @JsonSubTypes.Type(value = Step.Close.class, name = "close"),
    @JsonSubTypes.Type(value = Step.Reset.class, name = "reset"),
    @JsonSubTypes.Type(value = Step.Expect.class, name = "expect"),
    @JsonSubTypes.Type(value = Step.ExpectText.class, name = "expect-text"),
    @JsonSubTypes.Type(value = Step.Drain.class, name = "drain"),
    @JsonSubTypes.Type(value = Step.ExpectEnd.class, name = "expect-end"),
    @JsonSubTypes.Type(value = Step.ExpectNoMore.class, name = "expect-no-more"),
    @JsonSubTypes.Type(value = Step.Observe.class, name = "observe"),
    @JsonSubTypes.Type(value = Step.ExpectOutcome.class, name = "expect-outcome")
})
public sealed interface Step {

    /** Stands for a chosen port among a program's arguments. */
    String PORT = "{port}";

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    /** The step in words, for a person who reads a transcript; payloads are left out. */
    String words();

    /** How many bytes of payload the harness sends by this step. */
    default int weight() {
        return 0;
    }

    /** The server is running; one that already served other connections will do. */
    record Serve(List<String> arguments) implements Step {
        @Override
        public void play(Actor actor) {
            actor.serve(arguments);
        }

        @Override
        public String words() {
            return "the server runs: " + String.join(" ", arguments);
        }
    }

    /**
     * A program of its own is started, its JVM with these flags besides the usual ones. Those that run already are ended first.
     */
    record Launch(List<String> flags, List<String> arguments) implements Step {

        /** Without further flags. */
        public static Launch of(List<String> arguments) {
            return new Launch(List.of(), arguments);
        }

        @Override
        public void play(Actor actor) {
            actor.launch(flags, arguments);
        }

        @Override
        public String words() {
            return "started: java "
                    + flags.stream()
                            .map(flag -> flag.replace("\r\n", "\\r\\n") + " ")
                            .collect(Collectors.joining()) + "-jar SUBMISSION " + String.join(" ", arguments);
        }
    }

    /** The launched program is asked to end (SIGTERM), and does so within {@code millis}, with whatever code. */
    record Terminate(long millis) implements Step {
        @Override
        public void play(Actor actor) {
            actor.terminate(millis);
        }

        @Override
        public String words() {
            return "it is sent SIGTERM and has " + millis + " ms to end";
        }
    }

    /** The launched program's standard input ends. */
    record EndInput() implements Step {
        @Override
        public void play(Actor actor) {
            actor.endInput();
        }

        @Override
        public String words() {
            return "its standard input ends";
        }
    }

    /** The launched program prints its ready line, with the port that was asked for if one was. */
    record AwaitReady() implements Step {
        @Override
        public void play(Actor actor) {
            actor.awaitReady();
        }

        @Override
        public String words() {
            return "its ready line is awaited";
        }
    }

    /** The launched program does not end for a while: only time can tell. */
    record StayUp() implements Step {
        @Override
        public void play(Actor actor) {
            actor.stayUp();
        }

        @Override
        public String words() {
            return "it is given time to end, and should not";
        }
    }

    /** The launched program exits with {@code code}, a line on standard error and no ready line. */
    record AwaitExit(int code) implements Step {
        @Override
        public void play(Actor actor) {
            actor.awaitExit(code);
        }

        @Override
        public String words() {
            return "its exit with code " + code + " is awaited";
        }
    }

    /** A port is chosen on which nobody listens. */
    record PickPort() implements Step {
        @Override
        public void play(Actor actor) {
            actor.pickPort();
        }

        @Override
        public String words() {
            return "a free port is chosen";
        }
    }

    /** A port is chosen and the harness listens on it. */
    record OccupyPort() implements Step {
        @Override
        public void play(Actor actor) {
            actor.occupyPort();
        }

        @Override
        public String words() {
            return "the harness listens on a port itself";
        }
    }

    /** A peer connects. */
    record Connect(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.connect(peer);
        }

        @Override
        public String words() {
            return peer + " connects";
        }
    }

    /** A peer connects that has little room for what comes, and reads only when it could not send on otherwise. */
    record ConnectSlowReader(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.connectSlowReader(peer);
        }

        @Override
        public String words() {
            return peer + " connects, and will read slowly";
        }
    }

    /** A peer sends bytes, in pieces that travel one by one. */
    record Send(String peer, List<Bytes> pieces) implements Step {
        @Override
        public void play(Actor actor) {
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
    record HalfClose(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.halfClose(peer);
        }

        @Override
        public String words() {
            return peer + " ends its side (half-close)";
        }
    }

    /** A peer closes its connection in order. */
    record Close(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.close(peer);
        }

        @Override
        public String words() {
            return peer + " closes";
        }
    }

    /** A peer resets its connection. */
    record Reset(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.reset(peer);
        }

        @Override
        public String words() {
            return peer + " resets its connection";
        }
    }

    /** Exactly these bytes come next; what follows them is not looked at. */
    record Expect(String peer, Bytes bytes) implements Step {
        @Override
        public void play(Actor actor) {
            actor.expect(peer, bytes);
        }

        @Override
        public String words() {
            return peer + " expects " + (bytes.length() == 1 ? "1 byte" : bytes.length() + " bytes");
        }
    }

    /** These bytes come next, whatever line end they have, at the latest after the peer has ended its side. */
    record ExpectText(String peer, Bytes bytes) implements Step {
        @Override
        public void play(Actor actor) {
            actor.expectText(peer, bytes);
        }

        @Override
        public String words() {
            return peer + " expects the text back, with or without a line end";
        }
    }

    /** Whatever comes is read, for a while; nothing about it is judged. */
    record Drain(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.drain(peer);
        }

        @Override
        public String words() {
            return peer + " reads whatever comes";
        }
    }

    /** The stream ends in order, without another byte. */
    record ExpectEnd(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.expectEnd(peer);
        }

        @Override
        public String words() {
            return peer + " expects end of stream";
        }
    }

    /** No byte comes any more. The end of the stream, early or late, is not judged. */
    record ExpectNoMore(String peer) implements Step {
        @Override
        public void play(Actor actor) {
            actor.expectNoMore(peer);
        }

        @Override
        public String words() {
            return peer + " expects nothing more";
        }
    }

    /** What comes is noted, up to a number of bytes; an end, a reset and silence are outcomes too. */
    record Observe(String peer, int atMost) implements Step {
        @Override
        public void play(Actor actor) {
            actor.observe(peer, atMost);
        }

        @Override
        public String words() {
            return peer + " notes what comes back";
        }
    }

    /** The same comes as was noted before. */
    record ExpectOutcome(String peer, Outcome outcome) implements Step {
        @Override
        public void play(Actor actor) {
            actor.expectOutcome(peer, outcome);
        }

        @Override
        public String words() {
            return peer + " expects the same again: " + outcome;
        }
    }
}
