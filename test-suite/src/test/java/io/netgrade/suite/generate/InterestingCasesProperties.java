package io.netgrade.suite.generate;

import io.netgrade.suite.exchange.Bytes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The cases that find mistakes occur within as many tries as a plan has, and not only in the long run: in nearly every one of
 * two hundred plans.
 */
final class InterestingCasesProperties {

    private static final int PLANS = Promise.PLANS;

    /** As many as TCP-ECHO-01 has. */
    private static final int TRIES = 40;

    /** As many as HTTP-15 has. */
    private static final int FIELDS = 12;

    /** As many as HTTP-PATH-02 and ROOM-07 have. */
    private static final int TEXTS = 25;

    /** As many as ROOM-21 has. */
    private static final int SCRIPTS = 30;

    private static Promise<?> head(String name, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return new Promise<>(name, HttpRequests.plainGets(), FIELDS, 150, request -> pattern.matcher(
                        request.head().text())
                .find());
    }

    private static Promise<?> target(String part) {
        return new Promise<>(
                "a target with " + part, HttpRequests.targets(), TEXTS, 150, target -> target.contains(part));
    }

    private static Promise<?> said(String name, String part) {
        return new Promise<>(name, RoomScripts.texts(), TEXTS, 150, text -> text.contains(part));
    }

    private static Promise<?> script(String name, Predicate<List<RoomAct>> interesting) {
        return new Promise<>(name, RoomScripts.scripts(5, 24), SCRIPTS, 190, interesting);
    }

    /** Whether somebody leaves in this way who is there, and somebody else is there to be told. */
    private static boolean leaves(List<RoomAct> script, RoomAct.Leaving how) {
        Set<Integer> there = new HashSet<>();
        for (RoomAct act : script) {
            if (act instanceof RoomAct.Come come) {
                there.add(come.who());
            } else if (act instanceof RoomAct.Go go && there.remove(go.who()) && !there.isEmpty() && go.how() == how) {
                return true;
            }
        }
        return false;
    }

    @Provide
    Arbitrary<Promise<?>> promisesOfHttpAndTheRoom() {
        return Arbitraries.of(
                head("Host in capitals", "HOST"),
                head("Host in small letters", "\nhost"),
                head("a tab before a value", ":\t"),
                head("no white space before Host's value", "(?i)\\nhost:[^ \t]"),
                head("a value beyond ASCII", "ü"),
                head("a long value", "vvvvvvvv"),
                target("%2F"),
                target("?"),
                target("+"),
                target(".."),
                target(";"),
                target("//"),
                said("a quote", "\""),
                said("a backslash", "\\"),
                said("a line break", "\n"),
                said("a control character", "\u0001"),
                said("a supplementary character", "😀"),
                script("somebody closes", acts -> leaves(acts, RoomAct.Leaving.CLOSE)),
                script("somebody half-closes", acts -> leaves(acts, RoomAct.Leaving.HALF_CLOSE)),
                script("somebody resets", acts -> leaves(acts, RoomAct.Leaving.RESET)),
                script("somebody babbles", acts -> acts.stream().anyMatch(RoomAct.Babble.class::isInstance)),
                script("somebody stops reading", acts -> acts.stream()
                        .anyMatch(RoomAct.StopReading.class::isInstance)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void occursInNearlyEveryPlanOfHttpAndTheRoom(@ForAll("promisesOfHttpAndTheRoom") Promise<?> promise) {
        promise.assertKept();
    }

    @Provide
    Arbitrary<Promise<?>> promises() {
        Arbitrary<Segmented> anything = Segmentations.anyOf(Payloads.any(1, 2_048));
        Arbitrary<Segmented> cut = Segmentations.cut(Payloads.visible(2, 64));
        return Arbitraries.of(
                new Promise<>("byte 0xFF", anything, TRIES, PLANS, sent -> has(sent.payload(), 0xFF)),
                new Promise<>("a NUL", anything, TRIES, PLANS, sent -> has(sent.payload(), 0)),
                new Promise<>("all 256 values", anything, TRIES, 180, sent -> sent.payload()
                        .equals(Payloads.everyValue())),
                new Promise<>("a CR LF", anything, TRIES, 190, sent -> indices(sent.payload()).stream()
                        .anyMatch(i -> crLfAt(sent.payload(), i))),
                new Promise<>("a cut inside a CR LF", anything, TRIES, 170, sent -> sent.cuts().stream()
                        .anyMatch(at -> crLfAt(sent.payload(), at - 1))),
                new Promise<>("white space at an edge", anything, TRIES, PLANS, sent -> blankEdge(sent.payload())),
                new Promise<>("no UTF-8", anything, TRIES, PLANS, sent -> !isUtf8(sent.payload())),
                new Promise<>(
                        "no UTF-8 for few tries", Payloads.anyOrNoText(1, 64), 10, PLANS, bytes -> !isUtf8(bytes)),
                new Promise<>(
                        "a cut inside a code point",
                        anything,
                        TRIES,
                        175,
                        InterestingCasesProperties::cutInsideACodePoint),
                new Promise<>(
                        "whole", anything, TRIES, PLANS, sent -> sent.cuts().isEmpty()),
                new Promise<>(
                        "byte by byte",
                        cut,
                        15,
                        150,
                        sent -> sent.cuts().size() >= sent.payload().length() - 1),
                new Promise<>("a cut next to 16", cut, 15, 180, sent -> nextTo(sent, 16)),
                new Promise<>("a cut next to 1,024", anything, TRIES, 150, sent -> nextTo(sent, 1_024)),
                new Promise<>(
                        "letters of several bytes",
                        Payloads.printable(1, 60),
                        4,
                        195,
                        text -> text.length() > text.text().length()),
                new Promise<>("a supplementary character", Payloads.printable(1, 60), 4, 190, text -> text.text()
                        .codePoints()
                        .anyMatch(Character::isSupplementaryCodePoint)),
                new Promise<>("zeros at the end", Payloads.withTrailingZeros(), 1, PLANS, bytes -> has(bytes, 0)));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void occursInNearlyEveryPlan(@ForAll("promises") Promise<?> promise) {
        promise.assertKept();
    }

    private static boolean has(Bytes bytes, int value) {
        return indices(bytes).stream().anyMatch(i -> bytes.at(i) == value);
    }

    private static boolean crLfAt(Bytes bytes, int i) {
        return i + 1 < bytes.length() && bytes.at(i) == '\r' && bytes.at(i + 1) == '\n';
    }

    private static boolean blankEdge(Bytes bytes) {
        return bytes.at(0) <= ' ' || bytes.at(bytes.length() - 1) <= ' ';
    }

    private static boolean isUtf8(Bytes bytes) {
        return Bytes.ofText(bytes.text()).equals(bytes);
    }

    private static boolean cutInsideACodePoint(Segmented sent) {
        return isUtf8(sent.payload())
                && sent.cuts().stream().anyMatch(cut -> (sent.payload().at(cut) & 0xC0) == 0x80);
    }

    private static boolean nextTo(Segmented sent, int size) {
        return sent.cuts().stream().anyMatch(cut -> Math.abs(cut - size) <= 1);
    }

    private static List<Integer> indices(Bytes bytes) {
        return IntStream.range(0, bytes.length()).boxed().toList();
    }
}
