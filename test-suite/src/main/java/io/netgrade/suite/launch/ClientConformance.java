package io.netgrade.suite.launch;

import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.run.Conformance;
import java.util.ArrayList;
import java.util.List;

/** A client program: it is launched for each exchange, and typed to. */
public abstract class ClientConformance extends Conformance {

    /** How long a client may take to end once nothing is owed to it. */
    protected static final long TIME_TO_END_MILLIS = 3_000;

    /** The program is launched, to talk to the chosen port. */
    protected final void launch(String... options) {
        List<String> arguments = new ArrayList<>(List.of(program(), "--port", ProgramStep.PORT));
        arguments.addAll(List.of(options));
        stage().play(ProgramStep.Launch.of(arguments));
    }

    /** A line is typed. */
    protected final void type(String line) {
        stage().play(new ConsoleStep.Type(line));
    }

    /** What is typed ends. */
    protected final void endInput() {
        stage().play(new ProgramStep.EndInput());
    }

    /** A line that ends in this text is printed next. */
    protected final void expectPrinted(String text) {
        stage().play(new ConsoleStep.ExpectPrinted(text));
    }

    /** The text was printed no more than once. */
    protected final void printedOnce(String text) {
        stage().play(new ConsoleStep.PrintedOnce(text));
    }

    /** The program ends soon, with one of these codes. */
    protected final void expectEnd(Integer... codes) {
        expectEndWithin(TIME_TO_END_MILLIS, codes);
    }

    /** The program ends within so many milliseconds, with one of these codes. */
    protected final void expectEndWithin(long millis, Integer... codes) {
        stage().play(new ProgramStep.AwaitEnd(List.of(codes), millis));
    }
}
