package io.netgrade.suite.stage;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import java.util.stream.Stream;

/** Spells commands of members, and events of a server, as objects of JSON. */
final class RoomWriter {

    private final RoomNames names;

    RoomWriter(RoomNames names) {
        this.names = names;
    }

    /** All of these objects, each with {@code end} behind it. */
    static Bytes each(Stream<Bytes> objects, String end) {
        Bytes lineEnd = Bytes.ofText(end);
        return objects.map(object -> object.followedBy(lineEnd)).reduce(Bytes.NONE, Bytes::followedBy);
    }

    Bytes bytes(RoomCommand command) {
        if (command instanceof RoomCommand.Join join) {
            String name = join.padding() + names.fresh(join.name()) + join.padding();
            return object(field("username", name) + join.more());
        }
        if (command instanceof RoomCommand.JoinAs join) {
            return object(field("username", names.latest(join.name())));
        }
        if (command instanceof RoomCommand.Say say) {
            return object(field("type", "message"), field("content", say.text()));
        }
        return ((RoomCommand.Raw) command).bytes();
    }

    /** Names are told as they are. */
    static Bytes bytes(RoomEvent event) {
        if (event instanceof RoomEvent.Joined joined) {
            return object(field("type", "join"), field("username", joined.name()));
        }
        if (event instanceof RoomEvent.Left left) {
            return object(field("type", "leave"), field("username", left.name()));
        }
        if (event instanceof RoomEvent.Said said) {
            return object(field("type", "message"), field("username", said.name()), field("content", said.text()));
        }
        return event instanceof RoomEvent.Garbled garbled
                ? garbled.bytes()
                : object(field("type", "error"), field("reason", "no"));
    }

    private static Bytes object(String... fields) {
        return Bytes.ofText("{" + String.join(",", fields) + "}");
    }

    private static String field(String name, String value) {
        return '"' + name + "\":\""
                + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
    }
}
