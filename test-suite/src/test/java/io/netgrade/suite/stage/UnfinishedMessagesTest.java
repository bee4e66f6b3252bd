package io.netgrade.suite.stage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.wire.StallMeter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not finished is told from what is wrong: the one is looked at again with more patience, the other stands. */
final class UnfinishedMessagesTest {

    private static final String CLIENT = "C1";
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
    private static final HttpRule OK = new HttpRule.StatusIn(List.of(200));
    private static final HttpRule HELLO = new HttpRule.BodyIs(Bytes.ofText("hello"));

    private final StallMeter clock = new StallMeter(() -> {});
    private final Subject subject = new Subject(
            new ProgramLauncher(Confinement.none(), Path.of(""), JavaRuntime.current(), Path.of("none"), remark -> {}),
            clock);
    private final Deadlines deadlines = Deadlines.ORDINARY.times(1, 10);
    private final Addresses addresses = new Addresses();
    private final Peers peers = new Peers(
            subject,
            deadlines,
            Duration.ofMinutes(1),
            addresses,
            new Programs(subject, deadlines, addresses, seen -> {}),
            seen -> {});
    private final HttpMessages http = new HttpMessages(peers, addresses, deadlines, seen -> {});
    private final Rooms rooms = new Rooms(peers, deadlines, seen -> {});
    private ServerSocket listener;
    private Socket server;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        addresses.serverIsAt("127.0.0.1", listener.getLocalPort());
        peers.connect(CLIENT);
        server = listener.accept();
    }

    @AfterEach
    void close() throws IOException {
        peers.close();
        subject.close();
        clock.close();
        server.close();
        listener.close();
    }

    private void serve(String text) throws IOException {
        server.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    private Finding foundBy(Runnable expectation) {
        return assertThrows(Discrepancy.class, expectation::run).finding();
    }

    private Finding foundByResponse() {
        return foundBy(() -> http.expectResponse(CLIENT, List.of(OK, HELLO)));
    }

    @Test
    void aResponseThatStopsInItsBodyIsSilence() throws IOException {
        serve(HEAD + "hel");
        assertFalse(foundByResponse().conclusive());
    }

    @Test
    void aResponseThatStopsInItsHeadIsSilence() throws IOException {
        serve("HTTP/1.1 200 OK\r\nContent-");
        assertFalse(foundByResponse().conclusive());
    }

    @Test
    void aWrongStatusIsWrongWhateverFollows() throws IOException {
        serve("HTTP/1.1 404 Not Found\r\nContent-");
        assertTrue(foundByResponse().conclusive());
    }

    @Test
    void aWrongBodyIsWrong() throws IOException {
        serve(HEAD + "hallo");
        assertTrue(foundByResponse().conclusive());
    }

    @Test
    void aBodyThatEndsTooSoonIsWrong() throws IOException {
        serve(HEAD + "hel");
        server.shutdownOutput();
        assertTrue(foundByResponse().conclusive());
    }

    private void endRoom() {
        rooms.expectEndOfRoom(CLIENT, List.of());
    }

    @Test
    void aLineEndBehindTheLastObjectIsNoMore() throws IOException {
        serve("\n");
        server.shutdownOutput();
        assertDoesNotThrow(this::endRoom);
    }

    @Test
    void whatIsNoObjectIsMoreThanWasExpected() throws IOException {
        serve("bye");
        server.shutdownOutput();
        assertTrue(foundBy(this::endRoom).conclusive());
    }

    @Test
    void anEndThatDoesNotComeIsSilence() {
        assertFalse(foundBy(this::endRoom).conclusive());
    }

    @Test
    void anObjectThatStopsIsSilence() throws IOException {
        serve("{\"type\":\"join\",\"user");
        RoomEvent joined = new RoomEvent.Joined("ann");
        assertFalse(foundBy(() -> rooms.expect(CLIENT, List.of(joined))).conclusive());
    }

    @Test
    void namesDoNothingToATerminal() throws IOException {
        serve("{\"type\":\"join\",\"username\":\"\\u001b[2Jann\"}\n");
        RoomEvent joined = new RoomEvent.Joined("ben");
        Finding found = foundBy(() -> rooms.expect(CLIENT, List.of(joined)));
        assertEquals(-1, found.sentence().indexOf('\u001b'));
    }
}
