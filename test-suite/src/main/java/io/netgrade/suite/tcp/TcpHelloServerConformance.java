package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConsoleStep;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.exercise.Requirement.Basis;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 1: greets one client and ends. */
@Judges(exercise = "tcp-hello", program = "tcp-hello-server")
final class TcpHelloServerConformance extends TcpServerConformance
        implements SegmentedRequests, UnreadInput, EndlessInput {

    private static final Bytes GREETING = Bytes.ofText("Hello from server!");

    /** One-shot servers may drain what still comes for 5 s before they exit (the handbook's 7 s). */
    private static final long TIME_TO_EXIT_MILLIS = 7_000;

    @Override
    protected boolean servesOneClient() {
        return true;
    }

    @Override
    protected Arbitrary<Bytes> plainRequests() {
        return Payloads.visible(2, 64);
    }

    @Override
    protected Arbitrary<Bytes> textRequests() {
        return Payloads.shortText();
    }

    @Override
    public Peer client() {
        launch();
        return stage().connect();
    }

    @Override
    public Outcome ask(Peer peer, Bytes request) {
        peer.send(request);
        // To the end of the stream: a second greeting would stand behind the first.
        return peer.observe(3 * GREETING.length());
    }

    @Override
    protected void haveClients() {
        stage().connect();
    }

    @Override
    protected void completeSession(Bytes request) {
        greet(client(), request);
    }

    private static void greet(Peer peer, Bytes request) {
        peer.send(request);
        peer.expect(GREETING);
        peer.expectEnd();
    }

    private void exits() {
        stage().play(new ProgramStep.AwaitEnd(List.of(0), TIME_TO_EXIT_MILLIS));
    }

    @Override
    protected void exchangeElsewhere(Bytes request) {
        Outcome outcome = ask(client(), request);
        launchElsewhere();
        Peer elsewhere = stage().connect();
        elsewhere.send(request);
        elsewhere.expectOutcome(outcome);
    }

    @Override
    protected void comeToRest() {
        client();
    }

    @Override
    public void askWithTooMuch() {
        greet(client(), Payloads.numbered(TOO_MUCH));
    }

    @Override
    public void surviveAFlood() {
        launch(LITTLE_MEMORY);
        Peer loud = stage().connect();
        loud.flood(MEBIBYTES);
        loud.awaitFlooded();
        loud.close();
        exits();
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-00",
            says = "A client that says something is greeted.",
            hint = "Does the server accept, read, write to the same socket, and flush what it wrote?",
            tries = 2,
            basis = Basis.IS_CORE)
    void aClientIsGreeted(@ForAll("requests") Bytes request) {
        Peer peer = client();
        peer.send(request);
        peer.expectText(GREETING);
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-01",
            says = "The greeting is exactly 'Hello from server!', and then the stream ends.",
            hint = "Compare byte for byte: capital letters, the exclamation mark, and no line end.",
            tries = 3)
    void theGreetingIsExact(@ForAll("requests") Bytes request) {
        greet(client(), request);
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-02",
            says = "The server waits for the client to speak: one that ends without a byte gets none.",
            hint = "In which order do you read and write, and what does read() return when nothing was sent?",
            tries = 1)
    void theClientSpeaksFirst() {
        Peer silent = client();
        silent.halfClose();
        silent.expectEnd();
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-03",
            says = "The server exits with code 0 after its one client.",
            hint = "What keeps the program alive: another accept(), or a thread that is not a daemon?",
            tries = 2)
    void exitsAfterItsOneClient(@ForAll("requests") Bytes request) {
        Peer peer = client();
        peer.send(request);
        peer.observe(GREETING.length());
        peer.close();
        exits();
    }

    @Provide
    Arbitrary<Bytes> sayings() {
        return Payloads.printable(1, 60);
    }

    @Property
    @Requirement(
            id = "TCP-HELLO-04",
            says = "The server prints 'Client says: ' and what the client said.",
            hint = "Decode just the bytes that were read, as UTF-8, and end the line.",
            tries = 4)
    void printsWhatTheClientSaid(@ForAll("sayings") Bytes saying) {
        client().send(saying);
        stage().play(new ConsoleStep.ExpectPrinted("Client says: " + saying.text()));
    }

    @Property
    @Requirement(
            id = "NET-05",
            says = "A client that connects and leaves without a word is survived: the server exits with code 0.",
            hint = "What does your program do with a connection on which the first read finds the end of the stream?",
            tries = 1)
    void aSilentClientIsSurvived() {
        client().close();
        exits();
    }

    @Property
    @Requirement(
            id = "NET-03",
            says = "When a client ends its side, the answer still arrives, and then the end of the stream.",
            hint = "End of input is no reason to drop output. Who closes the connection, and when?",
            reference = "RFC 9293 §3.6",
            tries = 3)
    void theAnswerArrivesBehindAHalfClose(@ForAll("requests") Bytes request) {
        Peer peer = client();
        peer.send(request);
        peer.halfClose();
        peer.expect(GREETING);
        peer.expectEnd();
    }
}
