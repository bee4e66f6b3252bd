package io.netgrade.suite.chat;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.stage.DatagramSocket;
import io.netgrade.suite.udp.UdpClientConformance;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 12: the client of the chat over datagrams. */
@Judges(exercise = "udp-chat", program = "udp-chat-client")
final class UdpChatClientConformance extends UdpClientConformance {

    @Override
    protected Bytes says() {
        return Bytes.ofText("hello");
    }

    @Override
    protected String prints() {
        return "Server: ";
    }

    @Override
    protected void prompt() {
        type("hello");
    }

    private void take(DatagramSocket server, Turn turn) {
        type(turn.client());
        server.expect(Bytes.ofText(turn.client()));
        server.send(Bytes.ofText(turn.operator()));
        expectPrinted("Server: " + turn.operator());
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-07",
            says = "Without an answer within --timeout seconds the client exits with code 1.",
            hint = "A socket waits for ever unless it is told how long.",
            tries = 1)
    void timesOutWithoutAnAnswer() {
        timesOut();
    }

    /** How a conversation ends. */
    enum Ending {
        /** The user types {@code exit}, and the server answers. */
        OWN_EXIT,
        /** The server sends {@code exit}. */
        SERVERS_EXIT,
        /** What is typed ends. */
        END_OF_INPUT
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
            id = "UDP-CHAT-09",
            says =
                    "The client takes its turns, prints each answer once behind 'Server: ', and ends with code 0: after the"
                            + " answer to its own 'exit', after the server's 'exit', or at the end of standard input.",
            hint = "In which order do you read a line, send it, receive, print; and what may end it?",
            tries = 6)
    void theClientsSide(@ForAll("lengths") int turns, @ForAll("endings") Ending ending) {
        DatagramSocket server = speaking();
        server.send(Bytes.ofText("hi"));
        expectPrinted("Server: hi");
        type("");
        for (int i = 0; i < turns; i++) {
            Turn turn = Turn.number(i);
            take(server, turn);
            printedOnce(turn.operator());
        }
        switch (ending) {
            case OWN_EXIT -> take(server, new Turn("exit", "Goodbye! Closing session."));
            case SERVERS_EXIT -> take(server, new Turn("are you there?", "exit"));
            case END_OF_INPUT -> endInput();
        }
        expectEnd(0);
        server.expectNone();
    }
}
