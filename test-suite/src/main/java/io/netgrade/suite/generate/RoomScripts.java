package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.generate.RoomAct.Leaving;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** What is said and done in the chat room, in order and not. */
public final class RoomScripts {

    private RoomScripts() {}

    /** Scripts of up to so many acts of so many people. Shrinks by leaving acts out. */
    public static Arbitrary<List<RoomAct>> scripts(int people, int acts) {
        Arbitrary<Integer> who = Arbitraries.integers().between(0, people - 1);
        // jqwik prefers short lists, in which nobody is there yet, and the first and the last of several ways to leave.
        return act(who).list()
                .ofMinSize(1)
                .ofMaxSize(acts)
                .withSizeDistribution(RandomDistribution.uniform())
                .withoutEdgeCases();
    }

    /** Scripts of exactly so many acts. */
    public static Arbitrary<List<RoomAct>> scriptsOf(int people, int acts) {
        return act(Arbitraries.integers().between(0, people - 1)).list().ofSize(acts);
    }

    private static Arbitrary<RoomAct> act(Arbitrary<Integer> who) {
        Arbitrary<RoomAct> come = who.map(RoomAct.Come::new);
        Arbitrary<RoomAct> say = Combinators.combine(who, plainTexts()).as(RoomAct.Say::new);
        Arbitrary<RoomAct> go =
                Combinators.combine(who, Arbitraries.of(Leaving.class)).as(RoomAct.Go::new);
        Arbitrary<RoomAct> babble =
                Combinators.combine(who, Arbitraries.of(wrongFields())).as(RoomAct.Babble::new);
        Arbitrary<RoomAct> stop = who.map(RoomAct.StopReading::new);
        Arbitrary<RoomAct> resume = who.map(RoomAct.Resume::new);
        return Arbitraries.frequencyOf(
                Tuple.of(5, come),
                Tuple.of(6, say),
                Tuple.of(4, go),
                Tuple.of(1, babble),
                Tuple.of(1, stop),
                Tuple.of(1, resume));
    }

    private static Arbitrary<String> plainTexts() {
        return Arbitraries.of("hello", "how are you?", "fine", "and you?", "see you");
    }

    /** Texts that JSON has to escape, or that are told from JSON only by a parser (RFC 8259 §7). */
    public static Arbitrary<String> texts() {
        Arbitrary<String> piece = Arbitraries.of(
                "a",
                " ",
                "\"",
                "\\",
                "/",
                "\n",
                "\r\n",
                "\t",
                "\b",
                "\f",
                "\u0001",
                "\u001f",
                "\u007f",
                "{",
                "}",
                "},{",
                "\\u0041",
                "\\\"",
                "ß",
                "€",
                "😀",
                "\u2028",
                "\u0000",
                "%s",
                "{\"type\":\"leave\"}");
        return piece.list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    /** Lines that hold no object of JSON, without their ends. */
    public static List<RoomCommand> malformed() {
        return List.of(
                RoomCommand.raw("hello"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":\"no end\""),
                RoomCommand.raw("{\"type\":\"message\" \"content\":\"no comma\"}"),
                RoomCommand.raw("{'type':'message','content':'single quotes'}"),
                RoomCommand.raw("{type:\"message\",content:\"no quotes\"}"),
                RoomCommand.raw("[1,2,3]"),
                RoomCommand.raw("42"),
                RoomCommand.raw("\"text\""),
                RoomCommand.raw("null"));
    }

    /** Objects of a member that lack what they need, or have it of another type. */
    public static List<RoomCommand> wrongFields() {
        return List.of(
                RoomCommand.raw("{}"),
                RoomCommand.raw("{\"type\":\"message\"}"),
                RoomCommand.raw("{\"content\":\"no type\"}"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":42}"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":null}"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":[\"a\"]}"),
                RoomCommand.raw("{\"type\":7,\"content\":\"a\"}"),
                RoomCommand.raw("{\"type\":null,\"content\":\"a\"}"));
    }

    /** First objects by which nobody may join. */
    public static List<RoomCommand> refusedNames() {
        return List.of(
                RoomCommand.raw("{\"username\":\"\"}"),
                RoomCommand.raw("{\"username\":\"   \"}"),
                RoomCommand.raw("{\"username\":42}"),
                RoomCommand.raw("{\"username\":null}"),
                RoomCommand.raw("{\"name\":\"ann\"}"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":\"before any name\"}"),
                RoomCommand.raw("{\"username\":\"a\\u0007b\"}"),
                RoomCommand.raw("{\"username\":\"" + "x".repeat(65) + "\"}"));
    }

    /** What is in order and to be passed over, or to be understood in spite of something. */
    public static List<RoomCommand> ignored() {
        return List.of(
                RoomCommand.raw("{\"type\":\"typing\"}"),
                RoomCommand.raw("{\"type\":\"ping\",\"content\":{\"a\":[1,{\"b\":null}]}}"),
                RoomCommand.raw(""),
                RoomCommand.raw("\r"));
    }

    /** The same message in several spellings; its content is {@code hello}. */
    public static List<RoomCommand> spellings() {
        return List.of(
                RoomCommand.raw("{\"content\":\"hello\",\"type\":\"message\"}"),
                RoomCommand.raw("  { \"type\" : \"message\" ,\t\"content\" : \"hello\" }  "),
                RoomCommand.raw("{\"type\":\"message\",\"content\":\"hello\",\"more\":{\"deep\":[1,2.5e3,true,null]}}"),
                RoomCommand.raw("{\"type\":\"message\",\"content\":\"\\u0068\\u0065llo\"}"),
                RoomCommand.raw("{\"type\":\"message\",\"username\":\"somebody else\",\"content\":\"hello\"}"));
    }

    /** Objects with a name twice, which RFC 8259 §4 leaves open. */
    public static List<RoomCommand> duplicates() {
        return List.of(
                RoomCommand.raw("{\"type\":\"message\",\"content\":\"a\",\"content\":\"b\"}"),
                RoomCommand.raw("{\"type\":\"ping\",\"type\":\"ping\"}"));
    }

    /** Objects that no server has to take: nested without measure, or longer than a mebibyte. */
    public static List<RoomCommand> absurd() {
        int deep = 100_000;
        return List.of(
                new RoomCommand.Raw(Bytes.ofText("{\"type\":\"message\",\"content\":")
                        .followedBy(Bytes.ofText("[").times(deep))
                        .followedBy(Bytes.ofText("]").times(deep))
                        .followedBy(Bytes.ofText("}"))),
                new RoomCommand.Raw(Bytes.ofText("{\"a\":")
                        .times(deep)
                        .followedBy(Bytes.ofText("1"))
                        .followedBy(Bytes.ofText("}").times(deep))),
                new RoomCommand.Raw(Bytes.ofText("{\"type\":\"message\",\"content\":\"")
                        .followedBy(Bytes.ofText("x").times((1 << 20) + 1))
                        .followedBy(Bytes.ofText("\"}"))));
    }

    /** So many texts that are told apart by their numbers. */
    public static List<String> numbered(String text, int count) {
        return IntStream.range(0, count).mapToObj(i -> text + " " + i).collect(Collectors.toList());
    }
}
