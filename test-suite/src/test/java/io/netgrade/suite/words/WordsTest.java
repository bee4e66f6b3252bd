package io.netgrade.suite.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.Outcome;
import io.netgrade.suite.exchange.RoomCommand;
import io.netgrade.suite.exchange.RoomEvent;
import io.netgrade.suite.exchange.SequenceDiagram;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exercise.Capability;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be said is in the bundle, under the name by which it is looked up. */
final class WordsTest {

    private static Stream<Class<?>> kinds() {
        return Stream.of(Finding.class, Step.class, HttpRule.class, RoomCommand.class, RoomEvent.class)
                .flatMap(Samples::kindsOf);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindHasItsText(Class<?> kind) {
        assertTrue(isThere(Words.key(kind)), () -> "words.properties has no " + Words.key(kind));
        boolean isAFinding = Finding.class.isAssignableFrom(kind);
        assertEquals(isAFinding, isThere(Words.key(kind) + ".cause"), () -> Words.key(kind) + ".cause");
    }

    /** As it is, or in several ways. */
    private static boolean isThere(String key) {
        return Words.bundle().keySet().stream().anyMatch(one -> one.equals(key) || one.startsWith(key + "."));
    }

    /** A missing text, or one that asks for other values than there are, is thrown. */
    @ParameterizedTest
    @MethodSource("kinds")
    void everyWayToSayItCanBeSaid(Class<?> kind) throws ReflectiveOperationException {
        for (Object sample : Samples.of(kind)) {
            said(sample).forEach(text -> assertFalse(text.contains("null"), text));
        }
    }

    private static List<String> said(Object sample) {
        if (sample instanceof StreamFinding.WrongBytes wrong && !differsInItsFirstByte(wrong)) {
            // Nobody finds those.
            return List.of(wrong.usualCause());
        }
        if (sample instanceof Finding finding) {
            return List.of(finding.sentence(), finding.usualCause());
        }
        if (sample instanceof Step step) {
            Stream<String> arrows = step.arrows().stream().map(SequenceDiagram.Arrow::label);
            return Stream.concat(Stream.of(step.words()), arrows).toList();
        }
        if (sample instanceof RoomCommand command) {
            return List.of(command.words());
        }
        return List.of(sample instanceof RoomEvent event ? event.words() : ((HttpRule) sample).words());
    }

    private static boolean differsInItsFirstByte(StreamFinding.WrongBytes wrong) {
        return !wrong.expected().isEmpty()
                && !wrong.seen().isEmpty()
                && wrong.expected().mismatch(wrong.seen()) == 0;
    }

    private static Stream<Enum<?>> constants() {
        return Stream.of(Cause.values(), Outcome.Ending.values(), Capability.values())
                .flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasItsText(Enum<?> constant) {
        assertFalse(Words.of(constant).isBlank());
    }

    @Test
    void choicesAndListsAreJoined() {
        assertEquals("", Words.either(List.of()));
        assertEquals("1", Words.either(List.of(1)));
        assertEquals("1 or 2 or 3", Words.either(List.of(1, 2, 3)));
        assertEquals("a; b", Words.some(List.of("a", "b")));
        assertEquals("a; b; c; d; e; f; 2 more", Words.some(List.of("a", "b", "c", "d", "e", "f", "g", "h")));
    }

    @Test
    void aTextWithoutValuesIsUsedAsItIs() {
        assertEquals(Words.bundle().getString("loss.heading"), Words.of("loss.heading"));
    }
}
