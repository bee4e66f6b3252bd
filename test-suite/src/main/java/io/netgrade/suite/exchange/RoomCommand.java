package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.Optional;

/** What a client of the chat room says to its server. Each is one object of JSON (RFC 8259), or what should have been one. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "command")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RoomCommand.Join.class, name = "join"),
    @JsonSubTypes.Type(value = RoomCommand.JoinAs.class, name = "join-as"),
    @JsonSubTypes.Type(value = RoomCommand.Say.class, name = "say"),
    @JsonSubTypes.Type(value = RoomCommand.Raw.class, name = "raw")
})
public sealed interface RoomCommand {

    /** What stands behind the name of a stranger, of whom nobody is told; behind other names stands a number as long. */
    String STRANGER = "-00000";

    /** What is said is shown up to so many characters. */
    int SHOWN = 40;

    /** So many characters of a name tell it from others. */
    int NAME_SHOWN = 24;

    /** What is no command, or an unusual one, up to so many: it is what a reader has to look at. */
    int RAW_SHOWN = 120;

    /** What is said, for a person who reads a transcript. */
    String words();

    /** How much of it there is to read, in characters, whatever language it is worded in. */
    int weight();

    /** The name of its own by which whoever says this joins; empty if it does not. */
    default Optional<String> joinsAs() {
        return Optional.empty();
    }

    /**
     * Wants to join by a name that nobody had yet: a number is put behind it, since a server may still be busy with whoever left a
     * moment ago. Events are told with the name alone.
     *
     * @param name the name
     * @param padding white space around it
     * @param more further members of the object, each behind a comma; empty if there are none
     */
    record Join(String name, String padding, String more) implements RoomCommand {
        @Override
        public String words() {
            String variant = (more.isEmpty() ? "plain" : "more") + (padding.isEmpty() ? "" : ".padded");
            return Words.variant(this, variant, Escaped.line(name, NAME_SHOWN));
        }

        @Override
        public Optional<String> joinsAs() {
            return Optional.of(name);
        }

        @Override
        public int weight() {
            return (name + padding + more).length();
        }
    }

    /** Wants to join by exactly the name that somebody else joined by last. */
    record JoinAs(String name) implements RoomCommand {
        @Override
        public String words() {
            return Words.of(this, Escaped.line(name, NAME_SHOWN));
        }

        @Override
        public int weight() {
            return name.length();
        }
    }

    /** A message to everybody else. */
    record Say(String text) implements RoomCommand {
        @Override
        public String words() {
            return Words.of(this, Escaped.text(text, SHOWN));
        }

        @Override
        public int weight() {
            return text.length();
        }
    }

    /** These bytes, whatever they are. */
    record Raw(Bytes bytes) implements RoomCommand {
        @Override
        public String words() {
            return Words.of(this, Escaped.json(bytes, RAW_SHOWN));
        }

        @Override
        public int weight() {
            return bytes.length();
        }
    }

    /** Joins by a plain name. */
    static RoomCommand join(String name) {
        return new Join(name, "", "");
    }

    /** Text that is no command, or an unusual one. */
    static RoomCommand raw(String text) {
        return new Raw(Bytes.ofText(text));
    }

    /** Several of them in words. */
    static String words(List<RoomCommand> commands) {
        return Words.some(commands.stream().map(RoomCommand::words).toList());
    }
}
