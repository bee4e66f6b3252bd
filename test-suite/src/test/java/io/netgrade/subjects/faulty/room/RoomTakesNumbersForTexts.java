package io.netgrade.subjects.faulty.room;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.RoomServer;
import java.util.Map;

/** Makes texts of whatever stands in a field. */
@Loses(value = "ROOM-09", because = "a number is no text")
@Loses(value = "ROOM-21", because = "a number may be sent", always = false)
public final class RoomTakesNumbersForTexts extends RoomServer {

    public static void main(String[] args) {
        new RoomTakesNumbersForTexts().start(args);
    }

    @Override
    public Map<String, String> parse(String text) {
        return super.parse(text.replaceAll("\"(type|content)\":([0-9]+|null)", "\"$1\":\"$2\""));
    }
}
