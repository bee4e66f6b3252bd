package io.netgrade.reference.chat.window;

import io.netgrade.reference.chat.RoomEvent;
import java.util.List;
import java.util.TreeSet;

/**
 * The members that we know of, in the order of their names. The server does not tell a newcomer who was there before: of
 * them we know as soon as they say something. Outside we know of nobody, whatever is still told of the call before.
 */
final class Roster {

    private final TreeSet<String> names = new TreeSet<>();
    private boolean inside;

    /** Takes in what happened; whether that changed who is here. */
    boolean hears(RoomEvent event) {
        inside |= event instanceof RoomEvent.Joined own && own.us();
        if (!inside) {
            return false;
        }
        if (event instanceof RoomEvent.Joined join) {
            return names.add(join.name());
        }
        if (event instanceof RoomEvent.Said message) {
            return names.add(message.name());
        }
        return event instanceof RoomEvent.Left leave && names.remove(leave.name());
    }

    /** We are outside: we know of nobody. */
    void clear() {
        inside = false;
        names.clear();
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
