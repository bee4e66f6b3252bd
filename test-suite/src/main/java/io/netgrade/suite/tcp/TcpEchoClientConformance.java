package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Segmented;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 7: the client of the echo servers. */
@Judges(exercise = "tcp-echo-threaded", program = "tcp-echo-client")
final class TcpEchoClientConformance extends OneShotTcpClientConformance {

    private static final String MESSAGE = "How do you do? (42)";

    @Override
    String prints() {
        return "Server response: ";
    }

    @Override
    Bytes says() {
        return Bytes.ofText(MESSAGE);
    }

    @Override
    boolean halfCloses() {
        return true;
    }

    @Override
    String[] options() {
        return new String[] {"--message", MESSAGE};
    }

    /** A long answer, of one kind of character. */
    record LongAnswer(String character, int times) {
        Bytes bytes() {
            return Bytes.ofText(("|" + character.repeat(9)).repeat(times / 10) + "|");
        }
    }

    @Provide
    Arbitrary<LongAnswer> longAnswers() {
        return Arbitraries.of(
                new LongAnswer("x", 50_000),
                new LongAnswer("é", 100),
                new LongAnswer("漢", 5_000),
                new LongAnswer("😀", 10));
    }

    @Property
    @Requirement(
            id = "TCP-ECHO-06",
            says = "The client prints long answers and answers outside ASCII whole.",
            hint = "How large is your buffer, and which charset do you decode with?",
            tries = 4)
    void longAnswersPrintWhole(@ForAll("longAnswers") LongAnswer answer) {
        answerAndExpect(new Segmented(answer.bytes(), new TreeSet<>()));
    }
}
