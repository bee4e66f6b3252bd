package io.netgrade.suite.room;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomHostStep;
import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.Payloads;
import io.netgrade.suite.stage.Peer;
import io.netgrade.suite.tcp.TcpClientConformance;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Exercise 13: a member of the room at a console. */
@Judges(exercise = "chat-room", program = "chat-room-client")
final class ChatRoomClientConformance extends TcpClientConformance {

    private static final String NAME = "ann";
    private static final RoomEvent JOINED = new RoomEvent.Joined(NAME);
    private static final RoomEvent HELLO = new RoomEvent.Said("ben", "hello there");

    @Override
    protected void prompt() {
        type(NAME);
    }

    private void tell(Peer server, RoomEvent... events) {
        stage().play(new RoomHostStep.Tell(server.name(), List.of(events), "\n", List.of()));
    }

    private void expectObject(Peer server, Map<String, String> fields) {
        stage().play(new RoomHostStep.ExpectObject(server.name(), fields, false));
    }

    private static Map<String, String> message(String text) {
        return Map.of("type", "message", "content", text);
    }

    /** The client has said its name. */
    private Peer named() {
        Peer server = connected();
        prompt();
        expectObject(server, Map.of("username", NAME));
        return server;
    }

    /** The client is in the room and knows it. */
    private Peer inside() {
        Peer server = named();
        tell(server, JOINED);
        expectPrinted("*** ann has joined ***");
        return server;
    }

    @Override
    protected void plainExchange() {
        Peer server = inside();
        type("hi all");
        expectObject(server, message("hi all"));
        tell(server, HELLO);
        expectPrinted("ben: hello there");
    }

    @Property
    @Requirement(
            id = "CLI-02",
            says =
                    "A reset, or the end of the stream, before its own join makes the client exit with code 1 and a line on"
                            + " standard error.",
            hint = "Which thread notices that the server has gone, and can it end the program?",
            tries = 2)
    void aLostServerEndsTheClient(@ForAll boolean reset) {
        Peer server = named();
        if (reset) {
            server.reset();
        } else {
            server.close();
        }
        expectEnd(1);
    }

    @Property
    @Requirement(
            id = "ROOM-26",
            says = "Once the server ends, the client ends within 2 s with code 0, though nobody types.",
            hint = "A thread that waits for a line keeps the program alive. What makes it a daemon?",
            tries = 1)
    void theServersEndEndsTheClient() {
        Peer server = inside();
        server.close();
        expectEnd(0);
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(1, 60);
    }

    @Property
    @Requirement(
            id = "CLI-03",
            says = "What is printed does not depend on how objects were cut into segments.",
            hint = "One read is not one object. Where do you keep the part of a line that has come?",
            reference = "RFC 9293 §3.7",
            tries = 4)
    void segmentsDoNotMatter(@ForAll("places") int cut) {
        Peer server = inside();
        stage().play(new RoomHostStep.Tell(
                server.name(), List.of(HELLO, new RoomEvent.Said("cid", "me too")), "\n", List.of(cut)));
        expectPrinted("ben: hello there");
        expectPrinted("cid: me too");
    }

    @Provide
    Arbitrary<String> texts() {
        return Payloads.printable(2, 12).map(Bytes::text);
    }

    @Property
    @Requirement(
            id = "CLI-05",
            says = "Text in UTF-8 prints intact although a character was split between segments.",
            hint = "When do you turn bytes into text: before or after you have found the end of the line?",
            reference = "RFC 3629 §3",
            tries = 3)
    void splitCharactersPrintIntact(@ForAll("texts") String text) {
        Peer server = inside();
        String all = text + "ß";
        int end = Bytes.ofText("{\"type\":\"message\",\"username\":\"ben\",\"content\":\"" + all)
                .length();
        stage().play(new RoomHostStep.Tell(
                server.name(), List.of(new RoomEvent.Said("ben", all)), "\n", List.of(end - 1)));
        expectPrinted("ben: " + all);
    }

    @Property
    @Requirement(
            id = "CLI-04",
            says =
                    "At the end of standard input the client ends its side, prints what still comes, and exits with code 0.",
            hint = "What do you do when readLine() returns null, and who else is still reading?",
            tries = 2)
    void theEndOfInputEndsTheClient() {
        Peer server = inside();
        type("bye");
        endInput();
        expectObject(server, message("bye"));
        server.expectEnd();
        // In two pieces: whoever closes at once may still get the first.
        stage().play(new RoomHostStep.Tell(server.name(), List.of(HELLO), "\n", List.of(10)));
        server.close();
        expectPrinted("ben: hello there");
        expectEnd(0);
    }

    @Property
    @Requirement(
            id = "CLI-06",
            says = "The client sends its name, then an object for each typed line, and nothing else.",
            hint = "What else do you write: an empty line, a greeting, the name again?",
            tries = 2)
    void sendsExactlyWhatIsTyped() {
        Peer server = inside();
        List.of("one", "two words", "three").forEach(this::type);
        endInput();
        for (String line : List.of("one", "two words", "three")) {
            expectObject(server, message(line));
        }
        server.expectEnd();
    }

    @Property
    @Requirement(
            id = "CLI-07",
            says = "Each object is one write, its line end included.",
            hint = "Each write may travel by itself: build the whole line, then write it once.",
            tries = WRITES_TO_SEE)
    void anObjectIsOneWrite() {
        Peer server = inside();
        type("by one write");
        stage().play(new RoomHostStep.ExpectObject(server.name(), message("by one write"), true));
    }

    @Provide
    Arbitrary<String> escaped() {
        return Arbitraries.of("he said \"hi\"", "C:\\temp\\new", "{\"type\":\"leave\"}", "grüße, 漢字, 😀", "tab\there");
    }

    @Property
    @Requirement(
            id = "ROOM-18",
            says =
                    "While nothing is typed, everything is printed as it comes; what is typed is sent as well-formed JSON.",
            hint = "Do you wait for a line before you look at the socket? Who escapes quotes and backslashes?",
            reference = "RFC 8259 §7",
            tries = 5)
    void printsWhileIdleAndEscapes(@ForAll("escaped") String text) {
        Peer server = inside();
        tell(server, new RoomEvent.Joined("ben"), HELLO, new RoomEvent.Left("ben"));
        expectPrinted("*** ben has joined ***");
        expectPrinted("ben: hello there");
        expectPrinted("*** ben has left ***");
        type(text);
        expectObject(server, message(text));
        tell(server, new RoomEvent.Said("cid", "what?"));
        expectPrinted("cid: what?");
    }

    @Property
    @Requirement(
            id = "ROOM-27",
            level = Level.SHOULD,
            says = "Objects with nothing between them are understood.",
            hint = "What tells you that an object is complete: its line end, or its last brace?",
            tries = 1)
    void objectsNeedNothingBetweenThem() {
        Peer server = inside();
        List<RoomEvent> events = IntStream.range(0, 3)
                .<RoomEvent>mapToObj(i -> new RoomEvent.Said("ben", "word " + i))
                .toList();
        stage().play(new RoomHostStep.Tell(server.name(), events, "", List.of()));
        IntStream.range(0, 3).forEach(i -> expectPrinted("ben: word " + i));
    }
}
