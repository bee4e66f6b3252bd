package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;

/** A step that has to do with what a program is typed and what it prints. */
public sealed interface ConsoleStep extends Step {

    /** Carries such steps out. */
    interface Actor {
        /** See {@link ConsoleStep.Type}. */
        void type(String line);

        /** See {@link ConsoleStep.ExpectPrinted}. */
        void expectPrinted(String text);

        /** See {@link ConsoleStep.ExpectPrintedBody}. */
        void expectPrintedBody(Bytes body);

        /** See {@link ConsoleStep.PrintedOnce}. */
        void printedOnce(String text);
    }

    /** Has {@code actor} carry this step out. */
    void play(Actor actor);

    @Override
    default void play(Step.Actors actors) {
        play(actors.console());
    }

    /** The running program is typed a line, with a line end behind it. */
    record Type(String line) implements ConsoleStep {
        @Override
        public void play(ConsoleStep.Actor actor) {
            actor.type(line);
        }

        @Override
        public String words() {
            return Words.of(this, Escaped.line(line, 80));
        }

        @Override
        public int weight() {
            return line.length();
        }
    }

    /** The running program prints a line that ends in this text, behind everything that was found before. */
    record ExpectPrinted(String text) implements ConsoleStep {
        @Override
        public void play(ConsoleStep.Actor actor) {
            actor.expectPrinted(text);
        }

        @Override
        public String words() {
            return Words.of(this, Escaped.line(text, 80));
        }
    }

    /** The program has ended, and printed exactly these bytes behind its first empty line, and nothing more. */
    record ExpectPrintedBody(Bytes body) implements ConsoleStep {
        @Override
        public void play(ConsoleStep.Actor actor) {
            actor.expectPrintedBody(body);
        }

        @Override
        public String words() {
            return Words.of(this, body.length());
        }
    }

    /** The text stood in just one of all the lines that the running program has printed. */
    record PrintedOnce(String text) implements ConsoleStep {
        @Override
        public void play(ConsoleStep.Actor actor) {
            actor.printedOnce(text);
        }

        @Override
        public String words() {
            return Words.of(this, Escaped.line(text, 80));
        }
    }
}
