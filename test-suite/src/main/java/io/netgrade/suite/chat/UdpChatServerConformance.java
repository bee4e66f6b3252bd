package io.netgrade.suite.chat;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.DatagramSocket;
import io.netgrade.suite.udp.UdpServerConformance;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 12: a chat turn by turn over datagrams, with any number of senders. */
@Judges(exercise = "udp-chat", program = "udp-chat-server")
final class UdpChatServerConformance extends UdpServerConformance {

    private static final Bytes GOODBYE = Bytes.ofText("Goodbye! Closing session.");
    private static final Bytes EXIT = Bytes.ofText("exit");
    private static final long TIME_TO_EXIT_MILLIS = 3_000;
    private static final int LONG = 60_000;

    @Override
    protected boolean ignoresInput() {
        return false;
    }

    @Override
    protected Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(5, 40);
    }

    /** In capitals, which a language with an i of its own makes small in its own way. */
    @Override
    protected Arbitrary<Bytes> textRequests() {
        return Arbitraries.of(Bytes.ofText("EXIT"), Bytes.ofText("Exit"));
    }

    @Override
    protected DatagramSocket client() {
        if (stage().isEmpty()) {
            launch();
        }
        return stage().open();
    }

    private void type(String line) {
        stage().play(new ConsoleStep.Type(line));
    }

    private void expectPrinted(String text) {
        stage().play(new ConsoleStep.ExpectPrinted(text));
    }

    private void exits() {
        stage().play(new ProgramStep.AwaitEnd(List.of(0), TIME_TO_EXIT_MILLIS));
    }

    /** Loopback does not lose single datagrams, and a question that is put twice would be two turns. */
    private void take(DatagramSocket client, Turn turn) {
        client.send(Bytes.ofText(turn.client()));
        expectPrinted("Client: " + turn.client());
        type(turn.operator());
        client.expect(Bytes.ofText(turn.operator()));
    }

    @Override
    protected void plainExchange(DatagramSocket client, Bytes request) {
        take(client, new Turn(request.text(), "an answer"));
    }

    @Override
    protected void expectNothingMore(DatagramSocket client) {
        take(client, new Turn("another one", "another answer"));
    }

    @Override
    protected void exchangeElsewhere(Bytes request) {
        launchElsewhere();
        DatagramSocket client = stage().open();
        client.send(Bytes.ofText("hello"));
        type("größer");
        client.expect(Bytes.ofText("größer"));
        client.send(request);
        // Whatever it says: who takes this for a message waits for the operator and says nothing.
        client.expectAny();
    }

    @Provide
    Arbitrary<List<Turn>> conversations() {
        return Turn.conversations();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-00",
            says = "What a client sends is printed behind 'Client: ', and a typed line reaches the client.",
            hint =
                    "Receive, print just what was received, read a line from standard input, send it to who sent to you.",
            tries = 2,
            basis = Basis.IS_CORE)
    void oneTurn() {
        DatagramSocket client = client();
        client.send(Bytes.ofText("hello"));
        expectPrinted("Client: hello");
        type("hi");
        client.expectAny();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-01",
            says = "Turns alternate, and each line is printed and sent once, verbatim.",
            hint = "Follow one line from the keyboard to the socket: what is added, cut off, or sent again?",
            tries = 4)
    void turnsAlternate(@ForAll("conversations") List<Turn> turns) {
        DatagramSocket client = client();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i).numbered(i);
            take(client, turn);
            stage().play(new ConsoleStep.PrintedOnce(turn.client()));
        }
        take(client, new Turn("spaces", "  two  blanks  "));
    }

    @Provide
    Arbitrary<String> waysToExit() {
        return Arbitraries.of("exit", "EXIT", "Exit\n", " exit\r\n");
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-02",
            says =
                    "'exit' from a client, in any case, gets exactly 'Goodbye! Closing session.', and the program exits with"
                            + " code 0.",
            hint = "Compare byte for byte. How do you compare strings, and what keeps the program alive?",
            tries = 4)
    void exitGetsAGoodbye(@ForAll("waysToExit") String exit) {
        DatagramSocket client = client();
        client.send(Bytes.ofText(exit));
        client.expect(GOODBYE);
        exits();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-03",
            says = "'exit' from the operator is sent, and ends the program with code 0.",
            hint = "Send it first, then compare it, then end.",
            tries = 2)
    void theOperatorsExitIsSent() {
        DatagramSocket client = client();
        client.send(Bytes.ofText("hello"));
        type("exit");
        client.expect(EXIT);
        exits();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-04",
            says = "The end of the operator's input sends 'exit' at its turn, and ends the program with code 0.",
            hint = "What does your reader return at the end of the input, and is that checked before it is used?",
            tries = 2)
    void theEndOfTheOperatorsInputIsAnExit() {
        DatagramSocket client = client();
        client.send(Bytes.ofText("hello"));
        stage().play(new ProgramStep.EndInput());
        client.expect(EXIT);
        exits();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-05",
            says = "Lines that were typed ahead are kept for later turns.",
            hint = "A reader reads ahead into its buffer. How many readers does your program make for standard input?",
            tries = 2)
    void linesTypedAheadAreKept() {
        DatagramSocket client = client();
        for (int i = 1; i <= 3; i++) {
            type("typed ahead " + i);
        }
        for (int i = 1; i <= 3; i++) {
            client.send(Bytes.ofText("turn " + i));
            client.expect(Bytes.ofText("typed ahead " + i));
        }
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-06",
            says = "An answer goes to the sender of what it answers.",
            hint = "Whose address do you keep, and until when?",
            tries = 2)
    void answersGoToWhoAsked() {
        DatagramSocket first = client();
        DatagramSocket second = client();
        take(first, new Turn("from the first", "to the first"));
        take(second, new Turn("from the second", "to the second"));
        take(first, new Turn("the first again", "to the first again"));
        second.expectNone();
    }

    @Property
    @Requirement(
            id = "UDP-CHAT-08",
            level = Level.SHOULD,
            says = "A datagram of 60,000 bytes is printed whole.",
            hint = "How large is the buffer that you receive into?",
            tries = 1)
    void aLongDatagramIsPrintedWhole() {
        Bytes longWord = Payloads.numbered(LONG);
        client().send(longWord);
        expectPrinted("Client: " + longWord.text());
    }

    @Property
    @Requirement(
            id = "UDP-02",
            says = "A peer that vanishes and an empty datagram are survived.",
            hint = "What ends your loop: an exception of one send, or a length of 0?",
            tries = 1)
    void oddPeersAreSurvived() {
        DatagramSocket vanishing = client();
        vanishing.send(Bytes.ofText("and away"));
        expectPrinted("Client: and away");
        vanishing.close();
        type("too late");
        client().send(Bytes.NONE);
        // An answer for the empty one, where a program takes its turn for it.
        type("to nobody");
        DatagramSocket next = client();
        next.send(Bytes.ofText("still there?"));
        expectPrinted("Client: still there?");
    }
}
