package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.words.Words;
import java.util.List;

/** What the server of the chat room tells a member. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoomEvent.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = RoomEvent.Left.class, name = "left"),
    @JsonSubTypes.Type(value = RoomEvent.Said.class, name = "said"),
    @JsonSubTypes.Type(value = RoomEvent.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = RoomEvent.Garbled.class, name = "garbled")
})
public sealed interface RoomEvent {

    /** The event in words, for a person. */
    String words();

    /** The event as part of a sentence, between quotes. */
    default String quoted() {
        return "'" + words() + "'";
    }

    /** How much of it there is to read, in characters, whatever language it is worded in. */
    int weight();

    /** Whose doing it is: events with one source come in order. */
    @JsonIgnore
    String source();

    /** Somebody is a member now. */
    record Joined(String name) implements RoomEvent {
        @Override
        public String words() {
            return Words.of(this, shown(name));
        }

        @Override
        public int weight() {
            return name.length();
        }

        @Override
        public String source() {
            return "member " + name;
        }
    }

    /** Somebody is a member no longer. */
    record Left(String name) implements RoomEvent {
        @Override
        public String words() {
            return Words.of(this, shown(name));
        }

        @Override
        public int weight() {
            return name.length();
        }

        @Override
        public String source() {
            return "member " + name;
        }
    }

    /** Somebody has said something. */
    record Said(String name, String text) implements RoomEvent {
        @Override
        public String words() {
            return Words.of(this, shown(name), Escaped.text(text, RoomCommand.SHOWN));
        }

        @Override
        public int weight() {
            return name.length() + text.length();
        }

        @Override
        public String source() {
            return "words of " + name;
        }
    }

    /** What this member sent was no good; the reason is free. */
    record Refused() implements RoomEvent {
        @Override
        public String words() {
            return Words.of(this);
        }

        @Override
        public int weight() {
            return 0;
        }

        @Override
        public String source() {
            return "errors";
        }
    }

    /** Something that is no event of the protocol. */
    record Garbled(Bytes bytes) implements RoomEvent {
        private static final int SHOWN = 120;

        @Override
        public String words() {
            return Words.of(this, Escaped.json(bytes, SHOWN));
        }

        @Override
        public String quoted() {
            return words();
        }

        @Override
        public int weight() {
            return bytes.length();
        }

        @Override
        public String source() {
            return "nobody";
        }
    }

    /** A name is foreign text: whatever stands in it must do nothing to a terminal. */
    private static String shown(String name) {
        return Escaped.line(name, RoomCommand.NAME_SHOWN);
    }

    /** Several of them in words. */
    static String words(List<RoomEvent> events) {
        return Words.some(events.stream().map(RoomEvent::words).toList());
    }

    /** One of them as part of a sentence: the first {@code most} are named. */
    static String anyOf(List<RoomEvent> events, int most) {
        List<String> all = events.stream().map(RoomEvent::quoted).toList();
        String first = Words.either(all.subList(0, Math.min(all.size(), most)));
        return all.size() > most ? Words.of("either.more", first, all.size() - most) : first;
    }

    /** The first {@code most} of them as part of a sentence, and how many more there are. */
    static String quoted(List<RoomEvent> events, int most) {
        return Words.some(events.stream().map(RoomEvent::quoted).toList(), most);
    }
}
