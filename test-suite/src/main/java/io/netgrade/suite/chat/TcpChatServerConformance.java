package io.netgrade.suite.chat;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.EndlessInput;
import io.netgrade.suite.tcp.TcpServerConformance;
import io.netgrade.suite.tcp.UnreadInput;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 11: a chat turn by turn with one client, whose other side is the operator at the keyboard. */
@Judges(exercise = "tcp-chat", program = "tcp-chat-server")
final class TcpChatServerConformance extends TcpServerConformance implements UnreadInput, EndlessInput {

    private static final Bytes GOODBYE = Bytes.ofText("Goodbye! Closing connection.");
    private static final Bytes EXIT = Bytes.ofText("exit");
    private static final String TYPED = "größer";

    /** One-shot servers may drain what still comes for 5 s before they exit (the handbook's 7 s). */
    private static final long TIME_TO_EXIT_MILLIS = 7_000;

    private static final long TIME_TO_NOTICE_MILLIS = 2_000;

    @Override
    protected boolean servesOneClient() {
        return true;
    }

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

    private Peer client() {
        launch();
        return stage().connect();
    }

    private void type(String line) {
        stage().play(new ConsoleStep.Type(line));
    }

    private void expectPrinted(String text) {
        stage().play(new ConsoleStep.ExpectPrinted(text));
    }

    private void exits(Integer... codes) {
        stage().play(new ProgramStep.AwaitEnd(List.of(codes), TIME_TO_EXIT_MILLIS));
    }

    private void take(Peer client, Turn turn) {
        client.send(Bytes.ofText(turn.client()));
        expectPrinted("Client: " + turn.client());
        type(turn.operator());
        client.expect(Bytes.ofText(turn.operator()));
    }

    @Override
    protected void haveClients() {
        Peer client = stage().connect();
        client.send(Bytes.ofText("hello"));
        // Until it has been accepted and heard: a client that still waits in the queue is no open connection.
        client.drain();
    }

    @Override
    protected void completeSession(Bytes request) {
        Peer client = client();
        take(client, new Turn(request.text(), "an answer"));
        client.halfClose();
        client.expectEnd();
    }

    @Override
    protected void comeToRest() {
        client();
    }

    /** Compares with what is sent under the usual settings, so that what is wrong in both is judged elsewhere. */
    @Override
    protected void exchangeElsewhere(Bytes request) {
        launch();
        Peer here = stage().connect();
        Outcome answer = answered(here);
        here.send(request);
        Outcome goodbye = here.observe(1);
        launchElsewhere();
        Peer elsewhere = stage().connect();
        elsewhere.send(Bytes.ofText("hello"));
        type(TYPED);
        elsewhere.expectOutcome(answer);
        elsewhere.send(request);
        elsewhere.expectOutcome(goodbye);
    }

    private Outcome answered(Peer client) {
        client.send(Bytes.ofText("hello"));
        type(TYPED);
        return client.observe(Bytes.ofText(TYPED).length());
    }

    @Provide
    Arbitrary<List<Turn>> conversations() {
        return Turn.conversations();
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-00",
            says = "What a client sends is printed behind 'Client: ', and a typed line reaches the client.",
            hint =
                    "Read what has arrived, print it with its line end, read a line from standard input, send it, flush.",
            tries = 2,
            basis = Basis.IS_CORE)
    void oneTurn() {
        Peer client = client();
        client.send(Bytes.ofText("hello"));
        expectPrinted("Client: hello");
        type("hi");
        client.expectText(Bytes.ofText("hi"));
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-01",
            says = "Turns alternate, and each line is printed and sent once, verbatim.",
            hint = "Follow one line from the keyboard to the socket: what is added, cut off, or sent again?",
            tries = 4)
    void turnsAlternate(@ForAll("conversations") List<Turn> turns) {
        Peer client = client();
        for (int i = 0; i < turns.size(); i++) {
            Turn turn = turns.get(i).numbered(i);
            take(client, turn);
            stage().play(new ConsoleStep.PrintedOnce(turn.client()));
        }
        take(client, new Turn("spaces", "  two  blanks  "));
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-02",
            says =
                    "'exit' from the client, in any case, gets exactly 'Goodbye! Closing connection.', then the stream ends.",
            hint = "Compare byte for byte, flush, and then close. How do you compare strings?",
            tries = 4)
    void exitGetsAGoodbye(@ForAll("waysToExit") String exit) {
        Peer client = client();
        client.send(Bytes.ofText(exit));
        client.expect(GOODBYE);
        client.expectEnd();
    }

    @Provide
    Arbitrary<String> waysToExit() {
        return Arbitraries.of("exit", "EXIT", "Exit\n", " exit\r\n");
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-03",
            says = "'exit' from the operator is sent, and then the stream ends.",
            hint = "Send it first, then compare it, then end.",
            tries = 2)
    void theOperatorsExitIsSent() {
        Peer client = client();
        client.send(Bytes.ofText("hello"));
        type("exit");
        client.expect(EXIT);
        client.expectEnd();
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-04",
            says = "The end of the operator's input sends 'exit' at its turn, and ends the program with code 0.",
            hint = "What does your reader return at the end of the input, and is that checked before it is used?",
            tries = 2)
    void theEndOfTheOperatorsInputIsAnExit() {
        Peer client = client();
        client.send(Bytes.ofText("hello"));
        stage().play(new ProgramStep.EndInput());
        client.expect(EXIT);
        client.expectEnd();
        client.close();
        exits(0);
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-05",
            says = "Lines that were typed ahead are kept for later turns.",
            hint = "A reader reads ahead into its buffer. How many readers does your program make for standard input?",
            tries = 2)
    void linesTypedAheadAreKept() {
        Peer client = client();
        for (int i = 1; i <= 3; i++) {
            type("typed ahead " + i);
        }
        for (int i = 1; i <= 3; i++) {
            client.send(Bytes.ofText("turn " + i));
            client.expect(Bytes.ofText("typed ahead " + i));
        }
    }

    /** How the client vanishes while it is expected to speak. */
    enum Vanishing {
        CLOSE,
        RESET
    }

    @Provide
    Arbitrary<Vanishing> vanishings() {
        return Arbitraries.of(Vanishing.class);
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-06",
            says =
                    "A client that vanishes ends the program: within 2 s while its message is awaited, and after the next"
                            + " typed line while that is awaited. One that only ends its side still gets its answer.",
            hint = "What does read() return or throw when the client has gone, and what does your loop do then?",
            tries = 4)
    void aLostClientEndsTheProgram(@ForAll("vanishings") Vanishing how, @ForAll boolean atTheOperatorsTurn) {
        Peer halfway = client();
        halfway.send(Bytes.ofText("and then I listen"));
        halfway.halfClose();
        type("an answer all the same");
        halfway.expect(Bytes.ofText("an answer all the same"));
        Peer client = client();
        take(client, new Turn("hello", "hi"));
        if (atTheOperatorsTurn) {
            client.send(Bytes.ofText("my last word"));
            expectPrinted("Client: my last word");
        }
        vanish(client, how);
        if (atTheOperatorsTurn) {
            type("too late");
            type("much too late");
        }
        stage().play(new ProgramStep.AwaitEnd(List.of(0, 1), TIME_TO_NOTICE_MILLIS));
    }

    private static void vanish(Peer client, Vanishing how) {
        if (how == Vanishing.CLOSE) {
            client.close();
        } else {
            client.reset();
        }
    }

    /** A line of many characters that are several bytes each, up to 4,096 bytes. */
    private static String longLine(String character, int bytes) {
        int each = Bytes.ofText(character).length();
        return "|" + character.repeat((bytes - 2) / each) + "|";
    }

    @Provide
    Arbitrary<String> longLines() {
        return Arbitraries.of(longLine("x", 4_096), longLine("é", 1_030), longLine("漢", 4_096), longLine("😀", 100));
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-07",
            says = "Lines of UTF-8 up to 4,096 bytes pass whole, both ways.",
            hint = "How large is your buffer, and which charset do you read, write and print with?",
            tries = 4)
    void longLinesOfUtf8Pass(@ForAll("longLines") String line) {
        take(client(), new Turn(line, line));
    }

    @Property
    @Requirement(
            id = "TCP-CHAT-09",
            says = "The program ends with code 0 although standard input stays open.",
            hint = "A thread that waits for a line keeps the program alive, unless it is a daemon or you say exit.",
            tries = 2)
    void theProgramEndsAlthoughInputStaysOpen() {
        Peer client = client();
        client.send(EXIT);
        client.drain();
        client.close();
        exits(0);
    }

    @Override
    public void askWithTooMuch() {
        Peer client = client();
        client.send(Payloads.numbered(TOO_MUCH));
        type("exit");
        client.expect(EXIT);
        client.expectEnd();
    }

    @Override
    public void surviveAFlood() {
        launch(LITTLE_MEMORY);
        Peer loud = stage().connect();
        loud.flood(MEBIBYTES);
        loud.awaitFlooded();
        type("enough");
        stage().play(new ProgramStep.StayUp());
    }
}
