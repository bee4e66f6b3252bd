package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.generate.Segmented;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 1: the client that greets. */
@Judges(exercise = "tcp-hello", program = "tcp-hello-client")
final class TcpHelloClientConformance extends OneShotTcpClientConformance {

    @Override
    String prints() {
        return "Server says: ";
    }

    @Override
    Bytes says() {
        return Bytes.ofText("Hello from client!");
    }

    @Override
    boolean halfCloses() {
        return false;
    }

    @Override
    String[] options() {
        return new String[0];
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(1, 1_023, 1_024, 1_025, 5_000, 70_000);
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-05",
            says = "The client reads to the end of the stream, not just one chunk.",
            hint = "How large is your buffer, and what if the greeting is longer?",
            tries = 6)
    void readsToTheEndOfTheStream(@ForAll("lengths") int length) {
        answerAndExpect(new Segmented(Payloads.numbered(length), new TreeSet<>()));
    }
}
