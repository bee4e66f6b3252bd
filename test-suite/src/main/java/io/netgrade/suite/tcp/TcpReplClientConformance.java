package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 4: the client of the dialogue. */
@Judges(exercise = "tcp-repl", program = "tcp-repl-client")
final class TcpReplClientConformance extends TcpClientConformance {

    private static final Bytes ANSWER = Bytes.ofText("Message received");

    @Override
    protected void prompt() {
        type("is anybody there?");
    }

    @Override
    protected void plainExchange() {
        Peer server = connected();
        typeAndAnswer(server, "hello", ANSWER);
        expectPrinted("Server response: Message received");
    }

    private void typeAndAnswer(Peer server, String line, Bytes answer) {
        type(line);
        server.expect(Bytes.ofText(line));
        server.send(answer);
    }

    /** How a server leaves that has not answered. */
    enum Loss {
        /** By a reset. */
        RESET,
        /** In order. */
        END
    }

    @Provide
    Arbitrary<Loss> losses() {
        return Arbitraries.of(Loss.class);
    }

    @Property
    @Requirement(
            id = "CLI-02",
            says = "A reset while the answer is awaited makes the client exit with code 1 and a line on"
                    + " standard error; an end of the stream ends it too.",
            hint = "What does your loop do when read() throws, and when it returns -1?",
            tries = 2)
    void aLostServerEndsTheClient(@ForAll("losses") Loss loss) {
        Peer server = connected();
        type("hello");
        server.expect(Bytes.ofText("hello"));
        if (loss == Loss.RESET) {
            server.reset();
            expectEnd(1);
        } else {
            server.close();
            expectEnd(0, 1);
        }
    }

    @Property
    @Requirement(
            id = "CLI-04",
            says = "The end of standard input sends 'exit', awaits the answer, and ends the client with code 0.",
            hint = "What does your reader return at the end of the input, and is that checked before it is used?",
            tries = 1)
    void theEndOfTheInputIsAnExit() {
        Peer server = connected();
        typeAndAnswer(server, "hello", ANSWER);
        endInput();
        server.expect(Bytes.ofText("exit"));
        server.send(Bytes.ofText("the last answer"));
        expectPrinted("Server response: the last answer");
        expectEnd(0);
    }

    @Provide
    Arbitrary<List<Bytes>> typedLines() {
        return Payloads.printable(2, 60).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    @Requirement(
            id = "CLI-06",
            says = "The client sends exactly what was typed, without the line end.",
            hint = "println adds a line end, trim takes away what was typed, and getBytes() depends on the platform.",
            tries = 3)
    void sendsExactlyWhatWasTyped(@ForAll("typedLines") List<Bytes> lines) {
        Peer server = connected();
        typeAndAnswer(server, "  two  blanks ", ANSWER);
        lines.forEach(line -> typeAndAnswer(server, line.text(), ANSWER));
    }

    @Property
    @Requirement(
            id = "CLI-07",
            says = "One message is one write.",
            hint = "Each write may travel by itself, and a server that reads once gets only the first of them.",
            tries = WRITES_TO_SEE)
    void oneMessageIsOneWrite() {
        Peer server = connected();
        String line = "a line of some length, to be sent at once";
        type(line);
        server.expectInOnePiece(Bytes.ofText(line));
    }

    @Property
    @Requirement(
            id = "TCP-REPL-06",
            says = "Each typed line is sent, its answer printed, and after the answer to 'exit' the client prints"
                    + " 'Exiting client.' and exits with code 0.",
            hint = "In which order do you send, read, print, and compare with 'exit'?",
            tries = 4)
    void linesAreSentAndAnswersPrinted(@ForAll("typedLines") List<Bytes> lines) {
        Peer server = connected();
        for (int i = 0; i < lines.size(); i++) {
            typeAndAnswer(server, lines.get(i).text(), Bytes.ofText("answer " + i));
            expectPrinted("Server response: answer " + i);
        }
        typeAndAnswer(server, "exit", ANSWER);
        expectPrinted("Server response: Message received");
        expectPrinted("Exiting client.");
        expectEnd(0);
    }

    @Property
    @Requirement(
            id = "TCP-REPL-07",
            says = "An empty line is not sent.",
            hint = "What does a write of no bytes send, and what does the client then wait for?",
            tries = 1)
    void anEmptyLineIsNotSent() {
        Peer server = connected();
        type("");
        typeAndAnswer(server, "not empty", ANSWER);
        expectPrinted("Server response: Message received");
    }

    @Property
    @Requirement(
            id = "TCP-REPL-08",
            says = "After the answer to 'exit' the client closes without waiting for the server to do so.",
            hint = "Who closes first when both wait for the other?",
            tries = 1)
    void closesWithoutWaitingForTheServer() {
        Peer server = connected();
        typeAndAnswer(server, "exit", ANSWER);
        server.expectEnd();
        expectEnd(0);
    }
}
