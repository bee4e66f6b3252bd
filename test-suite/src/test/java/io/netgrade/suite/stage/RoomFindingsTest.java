package io.netgrade.suite.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomHostStep;
import io.netgrade.suite.exchange.Told;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said of a room is what came: nothing that came is called missing, and nothing that is missing is put on a later step. */
final class RoomFindingsTest extends OneConnection {

    private static final RoomEvent ANN = new RoomEvent.Joined("ann");
    private static final RoomEvent BEN = new RoomEvent.Joined("ben");
    private static final RoomEvent ANN_LEFT = new RoomEvent.Left("ann");
    private static final String ANN_OBJECT = "{\"type\":\"join\",\"username\":\"ann\"}";
    private static final String ANN_LEFT_OBJECT = "{\"type\":\"leave\",\"username\":\"ann\"}";
    private static final String ERROR = "{\"type\":\"error\",\"reason\":\"no\"}";

    private Finding foundExpecting(RoomEvent... events) {
        return foundBy(() -> rooms.expect(CLIENT, List.of(events)));
    }

    @Test
    void anObjectWithoutItsLineEndIsNotNothing() throws IOException {
        serve(ANN_OBJECT);
        serveNoMore();
        Finding found = foundBy(() -> rooms.expectLines(CLIENT, List.of(ANN), List.of()));
        assertEquals(
                "C1 was not told 'ann has joined': '" + ANN_OBJECT + "' came, and then the stream ended.",
                found.sentence());
    }

    @Test
    void whatCameBeforeIsSaid() throws IOException {
        serve(ANN_OBJECT);
        reset();
        assertEquals(
                "C1 was told 'ann has joined', but then not 'ben has joined': the connection was reset.",
                foundExpecting(ANN, BEN).sentence());
    }

    @Test
    void nothingIsNothing() throws IOException {
        serveNoMore();
        assertEquals(
                "C1 was not told 'ann has joined': the stream ended.",
                foundExpecting(ANN).sentence());
    }

    @Test
    void whatCameBeforeIsNoNews() throws IOException {
        serve(ANN_OBJECT + ANN_LEFT_OBJECT);
        rooms.expect(CLIENT, List.of(ANN, ANN_LEFT));
        serve(ANN_LEFT_OBJECT);
        assertEquals(
                "C1 was told 'ann has left' once more, where 'ben has joined' was expected.",
                foundExpecting(BEN).sentence());
    }

    @Test
    void anotherErrorIsNoRepetitionUnlessItFollowsOne() throws IOException {
        serve(ERROR + ANN_OBJECT + ERROR);
        rooms.expect(CLIENT, List.of(new RoomEvent.Refused(), ANN));
        assertEquals(
                "C1 was told 'an error' where 'ben has joined' was expected.",
                foundExpecting(BEN).sentence());
        serve(ERROR);
        assertEquals(
                "C1 was told 'an error' once more, where 'ben has joined' was expected.",
                foundExpecting(BEN).sentence());
    }

    @Test
    void whatIsNoEventIsShownByItsBytes() throws IOException {
        serve("{\"type\":\"joined\",\"username\":\"ann\"}\n");
        assertEquals(
                "C1 got '{\"type\":\"joined\",\"username\":\"ann\"}\\n', which is no event of the protocol;"
                        + " 'ann has joined' was expected.",
                foundExpecting(ANN).sentence());
    }

    @Test
    void thePlaceIsNamedWhereTwoHeardAnotherOrder() {
        Finding found = new RoomFinding.OtherOrder("C1", "C2", "ann: \"1\"", "ben: \"1\"");
        assertEquals("C1 heard 'ann: \"1\"' before 'ben: \"1\"', and C2 heard it afterwards.", found.sentence());
    }

    @Test
    void whatAClientSentIsNotTold() throws IOException {
        RoomHostStep.ExpectObject hi =
                new RoomHostStep.ExpectObject(CLIENT, Map.of("type", "message", "content", "h\u00ef"), false);
        serve("{\"type\":\"message\",\"content\":\"ho\"}\n");
        assertEquals(
                "C1 got '{\"type\":\"message\",\"content\":\"ho\"}\\n', in which this is missing or different:"
                        + " content: \"h\u00ef\".",
                foundBy(() -> host.expectObject(hi)).sentence());
        serve("{");
        serveNoMore();
        assertEquals(
                "C1 got no object with content: \"h\u00ef\", type: \"message\": '{' came, and then the stream ended.",
                foundBy(() -> host.expectObject(hi)).sentence());
    }

    @Test
    void anEndBehindAnErrorKeepsTheError() throws IOException {
        serve(ERROR);
        reset();
        RoomFinding.Missing found =
                assertInstanceOf(RoomFinding.Missing.class, foundBy(() -> rooms.expectRefusalAndEnd(CLIENT)));
        assertEquals(List.of(new RoomEvent.Refused()), found.told().last());
        assertEquals("C1 was to see the end of the stream, and saw this instead: a reset.", found.sentence());
    }

    @Test
    void whatIsDueLaterIsNoRepetition() throws IOException {
        serve(ANN_OBJECT + ANN_LEFT_OBJECT);
        rooms.expect(CLIENT, List.of(ANN, ANN_LEFT));
        serve(ANN_LEFT_OBJECT);
        assertEquals(
                "C1 was told 'ann has left' where 'ann has joined' was expected.",
                foundExpecting(ANN, ANN_LEFT).sentence());
    }

    private static String usually(RoomEvent expected, RoomEvent seen) {
        return new RoomFinding.Other(CLIENT, List.of(expected), seen, false, Told.of(List.of(seen))).usualCause();
    }

    @Test
    void aCauseFitsWhatCame() {
        RoomEvent hi = new RoomEvent.Said("ann", "hi");
        assertTrue(usually(hi, new RoomEvent.Said("ben", "hi")).contains("name"));
        assertTrue(usually(hi, new RoomEvent.Said("ann", "h\u00ef")).contains("lost, overtaken or cut"));
        assertTrue(usually(hi, ANN_LEFT).contains("session ended"));
        assertTrue(usually(hi, new RoomEvent.Refused()).contains("was refused"));
        assertTrue(usually(new RoomEvent.Refused(), ANN).contains("was taken"));
        assertTrue(usually(hi, new RoomEvent.Garbled(Bytes.ofText("{"))).contains("JSON"));
        assertNotEquals(usually(ANN, BEN), usually(hi, ANN_LEFT));
    }

    @Test
    void manyEventsKeepTheirEnd() {
        Told told = Told.of(Collections.nCopies(20, ANN));
        assertEquals("... 4 before ...", told.words().lines().findFirst().orElseThrow());
        assertEquals(17, told.words().lines().count());
    }
}
