package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A step that has to do with a program as a process. In its arguments, {@value #PORT} stands for the port that
 * {@link PickPort}, {@link OccupyPort} or a step by which the harness listens chose.
 */
public sealed interface ProgramStep extends Step {

    /** Stands for a chosen port among a program's arguments. */
    String PORT = "{port}";

    /** Carries such steps out. */
    interface Actor {
        /** See {@link ProgramStep.Serve}. */
        void serve(List<String> arguments);

        /** See {@link ProgramStep.Launch}. */
        void launch(List<String> flags, List<String> arguments);

        /** See {@link ProgramStep.Terminate}. */
        void terminate(long millis);

        /** See {@link ProgramStep.EndInput}. */
        void endInput();

        /** See {@link ProgramStep.AwaitReady}. */
        void awaitReady();

        /** See {@link ProgramStep.StayUp}. */
        void stayUp();

        /** See {@link ProgramStep.AwaitExit}. */
        void awaitExit(int code);

        /** See {@link ProgramStep.PickPort}. */
        void pickPort();

        /** See {@link ProgramStep.OccupyPort}. */
        void occupyPort();

        /** See {@link ProgramStep.AwaitCode}. */
        void awaitCode(int code, long millis);

        /** See {@link ProgramStep.AwaitEnd}. */
        void awaitEnd(List<Integer> codes, long millis);

        /** See {@link ProgramStep.AwaitTimeout}. */
        void awaitTimeout(int code, long fromMillis, long toMillis);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.programs());
    }

    /** As a person would type them: the port's name is in capitals, as the jar's is. */
    private static String shown(List<String> arguments) {
        return String.join(" ", arguments).replace(PORT, "PORT");
    }

    /** The server is running; one that already served other connections will do. */
    record Serve(List<String> arguments) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.serve(arguments);
        }

        @Override
        public String words() {
            return Words.of(this, shown(arguments));
        }
    }

    /**
     * A program of its own is started, its JVM with these flags besides the usual ones. Those that run already are ended first.
     */
    record Launch(List<String> flags, List<String> arguments) implements ProgramStep {

        /** Without further flags. */
        public static Launch of(List<String> arguments) {
            return new Launch(List.of(), arguments);
        }

        @Override
        public void play(ProgramStep.Actor actor) {
            actor.launch(flags, arguments);
        }

        @Override
        public String words() {
            String options = flags.stream()
                    .map(flag -> flag.replace("\r\n", "\\r\\n") + " ")
                    .collect(Collectors.joining());
            return Words.of(this, "java " + options + "-jar SUBMISSION " + shown(arguments));
        }
    }

    /** The launched program is asked to end (SIGTERM), and does so within {@code millis}, with whatever code. */
    record Terminate(long millis) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.terminate(millis);
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The launched program's standard input ends. */
    record EndInput() implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.endInput();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The launched program prints its ready line, with the port that was asked for if one was. */
    record AwaitReady() implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.awaitReady();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The launched program does not end for a while: only time can tell. */
    record StayUp() implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.stayUp();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The launched program exits with {@code code}, a line on standard error and no ready line. */
    record AwaitExit(int code) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.awaitExit(code);
        }

        @Override
        public String words() {
            return Words.of(this, code);
        }
    }

    /** A port is chosen on which nobody listens. */
    record PickPort() implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.pickPort();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** A port is chosen and the harness listens on it. */
    record OccupyPort() implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.occupyPort();
        }

        @Override
        public String words() {
            return Words.of(this);
        }
    }

    /** The launched program ends within {@code millis} ms with this code; it need not say why. */
    record AwaitCode(int code, long millis) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.awaitCode(code, millis);
        }

        @Override
        public String words() {
            return Words.of(this, code);
        }
    }

    /** The running program ends within {@code millis} with one of these exit codes; 1 and 2 ask for a line on standard error. */
    record AwaitEnd(List<Integer> codes, long millis) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.awaitEnd(codes, millis);
        }

        @Override
        public String words() {
            return Words.of(this, Words.either(codes));
        }
    }

    /** The running program waits in vain and ends with this code, in {@code fromMillis} to {@code toMillis}. */
    record AwaitTimeout(int code, long fromMillis, long toMillis) implements ProgramStep {
        @Override
        public void play(ProgramStep.Actor actor) {
            actor.awaitTimeout(code, fromMillis, toMillis);
        }

        @Override
        public String words() {
            return Words.of(this, code, fromMillis, toMillis);
        }
    }
}
