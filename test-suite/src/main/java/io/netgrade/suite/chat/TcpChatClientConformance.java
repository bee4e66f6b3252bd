package io.netgrade.suite.chat;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.TcpClientConformance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 11: the client of the chat turn by turn. */
@Judges(exercise = "tcp-chat", program = "tcp-chat-client")
final class TcpChatClientConformance extends TcpClientConformance {

    private static final String CLOSED = "Server closed the connection.";

    @Override
    protected void prompt() {
        type("is anybody there?");
    }

    @Override
    protected void plainExchange() {
        take(connected(), new Turn("hello", "hi"));
    }

    private void take(Peer server, Turn turn) {
        type(turn.client());
        server.expect(Bytes.ofText(turn.client()));
        server.send(Bytes.ofText(turn.operator()));
        expectPrinted("Server: " + turn.operator());
    }

    @Property
    @Requirement(
            id = "CLI-04",
            says = "At the end of standard input the client sends nothing more and exits with code 0.",
            hint = "What does your reader return at the end of the input, and is that checked before it is used?",
            tries = 2)
    void theEndOfTheInputEndsTheClient() {
        Peer server = connected();
        take(server, new Turn("hello", "hi"));
        endInput();
        server.expectEnd();
        expectEnd(0);
    }

    @Provide
    Arbitrary<List<Bytes>> typedLines() {
        return Payloads.printable(2, 60).list().ofMinSize(1).ofMaxSize(4);
    }

    @Property
    @Requirement(
            id = "CLI-06",
            says = "The client sends exactly what was typed, without the line end; an empty line is not sent.",
            hint = "println adds a line end, trim takes away what was typed, and getBytes() depends on the platform.",
            tries = 3)
    void sendsExactlyWhatWasTyped(@ForAll("typedLines") List<Bytes> lines) {
        Peer server = connected();
        take(server, new Turn("  two  blanks ", "seen"));
        type("");
        lines.forEach(line -> take(server, new Turn(line.text(), "seen")));
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

    /** How a conversation ends. */
    enum Ending {
        /** The user types {@code exit}, and the server answers. */
        OWN_EXIT,
        /** The server ends the stream while its answer is awaited. */
        CLOSED,
        /** The server resets the connection while its answer is awaited. */
        RESET
    }

    @Provide
    Arbitrary<Integer> lengths() {
        return Arbitraries.of(1, 3);
    }

    @Provide
    Arbitrary<Ending> endings() {
        return Arbitraries.of(Ending.class);
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-08",
            says =
                    "The client takes its turns, prints each answer once behind 'Server: ', and ends with code 0: after the"
                            + " answer to its own 'exit', or with 'Server closed the connection.' when the server has gone.",
            hint =
                    "In which order do you read a line, send it, read the answer, print it; and what may happen instead?",
            tries = 6)
    void theClientsSide(@ForAll("lengths") int turns, @ForAll("endings") Ending ending) {
        Peer server = connected();
        for (int i = 0; i < turns; i++) {
            Turn turn = Turn.number(i);
            take(server, turn);
            printedOnce(turn.operator());
        }
        switch (ending) {
            case OWN_EXIT -> take(server, new Turn("exit", "Goodbye! Closing connection."));
            case CLOSED -> {
                ask(server, "are you there?");
                server.close();
                expectPrinted(CLOSED);
            }
            case RESET -> {
                ask(server, "are you there?");
                server.reset();
                expectPrinted(CLOSED);
            }
        }
        expectEnd(0);
    }

    private void ask(Peer server, String line) {
        type(line);
        server.expect(Bytes.ofText(line));
    }
}
