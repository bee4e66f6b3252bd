package io.netgrade.reference.chat.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.reference.chat.RoomEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {

    private final Roster roster = new Roster();

    @Test
    void who_is_heard_inside_is_a_member_until_they_leave() {
        assertTrue(roster.hears(new RoomEvent.Joined("ann", true)));
        assertTrue(roster.hears(new RoomEvent.Said("eve", "hello")));
        assertTrue(roster.hears(new RoomEvent.Joined("bob", false)));
        assertFalse(roster.hears(new RoomEvent.Said("bob", "hello")));
        assertTrue(roster.hears(new RoomEvent.Left("eve")));
        assertEquals(List.of("ann", "bob"), roster.names());
    }

    @Test
    void outside_nobody_is_a_member_though_the_last_call_is_still_told_of() {
        assertTrue(roster.hears(new RoomEvent.Joined("ann", true)));
        roster.clear();
        assertFalse(roster.hears(new RoomEvent.Said("ann", "sent as the server ended")));
        assertEquals(List.of(), roster.names());
        assertTrue(roster.hears(new RoomEvent.Joined("anna", true)));
        assertEquals(List.of("anna"), roster.names());
    }
}
