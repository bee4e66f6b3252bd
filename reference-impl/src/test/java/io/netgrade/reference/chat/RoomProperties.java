package io.netgrade.reference.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netgrade.reference.process.Peer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/** Scripts of many members' commands, against a model of the room that is a map from names to lines owed. */
class RoomProperties {

    private static final RoomUnderTest ROOM = new RoomUnderTest();

    private enum What {
        JOIN,
        SAY,
        SAY_NONSENSE,
        HALF_CLOSE,
        CLOSE,
        RESET
    }

    /** One command: who does what. */
    record Command(String name, What what, String content) {}

    /** A member as the model knows it: its connection and what it must read next. */
    record Member(Peer peer, List<String> owed) {}

    @Provide
    Arbitrary<List<Command>> scripts() {
        Arbitrary<String> names = Arbitraries.of("ann", "bob", "Bob", "çem", "🙂");
        Arbitrary<What> whats = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(4, What.JOIN),
                net.jqwik.api.Tuple.of(6, What.SAY),
                net.jqwik.api.Tuple.of(1, What.SAY_NONSENSE),
                net.jqwik.api.Tuple.of(1, What.HALF_CLOSE),
                net.jqwik.api.Tuple.of(1, What.CLOSE),
                net.jqwik.api.Tuple.of(1, What.RESET));
        Arbitrary<String> contents = Arbitraries.strings()
                .withCharRange('\0', '\u007F')
                .withChars("äßЖ中\u2028\uFEFF\"\\/\r\n")
                .ofMaxLength(20);
        return Combinators.combine(names, whats, contents)
                .as(Command::new)
                .list()
                .ofMaxSize(25);
    }

    @BeforeTry
    void open() throws IOException {
        ROOM.open();
    }

    @AfterContainer
    static void close() throws IOException {
        ROOM.close();
    }

    @Property(tries = 100)
    void every_member_reads_exactly_what_the_model_owes_it(@ForAll("scripts") List<Command> script) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        for (Command command : script) {
            obey(command, members);
            for (Member member : members.values()) {
                readWhatIsOwed(member);
            }
        }
        for (Member member : members.values()) {
            ROOM.assertNothingElseFor(member.peer());
        }
        for (Member member : members.values()) {
            member.peer().end();
        }
    }

    private static void obey(Command command, Map<String, Member> members) throws IOException {
        Member who = members.get(command.name());
        if (command.what() == What.JOIN) {
            join(command.name(), members);
        } else if (who != null) {
            switch (command.what()) {
                case SAY -> {
                    who.peer().send(RoomLine.message(command.content()));
                    // The sender has the next word with the server, so that this is dealt with before the next command.
                    ROOM.assertNothingElseFor(who.peer());
                    others(command.name(), members, RoomLine.message(command.name(), command.content()));
                }
                case HALF_CLOSE -> {
                    assertEquals("", who.peer().halfClose().readToEnd());
                    leave(command.name(), members);
                }
                case CLOSE -> {
                    who.peer().end();
                    leave(command.name(), members);
                }
                case RESET -> {
                    who.peer().reset();
                    leave(command.name(), members);
                }
                default -> ROOM.assertNothingElseFor(who.peer());
            }
        }
    }

    private static void join(String name, Map<String, Member> members) throws IOException {
        Peer peer = Peer.to(ROOM.port()).send(RoomLine.username(name));
        if (members.containsKey(name)) {
            assertEquals(text(RoomLine.error("the name is taken")) + "\n", peer.readToEnd());
            peer.end();
        } else {
            members.put(name, new Member(peer, new ArrayList<>()));
            others("", members, RoomLine.join(name));
        }
    }

    /**
     * The model's half of a leave. When nobody is left who could see it, the name alone tells when the server knows: it is
     * not used again in that script then, since the next who joins would race with it.
     */
    private static void leave(String name, Map<String, Member> members) throws IOException {
        members.remove(name);
        others("", members, RoomLine.leave(name));
        if (members.isEmpty()) {
            ROOM.open();
        }
    }

    private static void others(String sender, Map<String, Member> members, byte[] line) {
        members.forEach((name, member) -> {
            if (!name.equals(sender)) {
                member.owed().add(text(line));
            }
        });
    }

    private static void readWhatIsOwed(Member member) throws IOException {
        for (String line : member.owed()) {
            assertEquals(line, member.peer().readLine());
        }
        member.owed().clear();
    }

    private static String text(byte[] line) {
        String text = new String(line, StandardCharsets.UTF_8);
        return text.substring(0, text.length() - 1);
    }
}
