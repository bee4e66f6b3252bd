package io.netgrade.suite.stage;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.RoomEvent;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not finished is told from what is wrong: the one is looked at again with more patience, the other stands. */
final class UnfinishedMessagesTest extends OneConnection {

    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";
    private static final HttpRule OK = new HttpRule.StatusIn(List.of(200));
    private static final HttpRule HELLO = new HttpRule.BodyIs(Bytes.ofText("hello"));

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
        serveNoMore();
        assertTrue(foundByResponse().conclusive());
    }

    private void endRoom() {
        rooms.expectEndOfRoom(CLIENT, List.of());
    }

    @Test
    void aLineEndBehindTheLastObjectIsNoMore() throws IOException {
        serve("\n");
        serveNoMore();
        assertDoesNotThrow(this::endRoom);
    }

    @Test
    void whatIsNoObjectIsMoreThanWasExpected() throws IOException {
        serve("bye");
        serveNoMore();
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
