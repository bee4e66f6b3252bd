package io.netgrade.grader.gradebook;

import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the student whom a file names. */
final class StudentReader implements Value<Participant> {

    private static final int MOST_NAMED = 5;

    private final List<Participant> participants;

    StudentReader(List<Participant> participants) {
        this.participants = participants;
    }

    @Override
    public Optional<Participant> read(String name, Node node, Problems problems) {
        String who = text(node);
        if (who.isBlank()) {
            problems.add(node.place(), name + " must say who that is, but is " + node.what());
            return Optional.empty();
        }
        List<Participant> found = participants.stream()
                .filter(participant -> participant.isCalled(who.strip()))
                .toList();
        if (found.size() != 1) {
            problems.add(node.place(), found.isEmpty() ? nobody(who) : severals(who, found));
            return Optional.empty();
        }
        return Optional.of(found.get(0));
    }

    /** A student number may stand there without quotes. */
    private static String text(Node node) {
        if (node instanceof Node.Numeral numeral) {
            return numeral.text();
        }
        return node instanceof Node.Text text ? text.text() : "";
    }

    private String nobody(String who) {
        String part = who.strip().toLowerCase(Locale.ROOT);
        List<Participant> like = participants.stream()
                .filter(one ->
                        one.label().toLowerCase(Locale.ROOT).contains(part.substring(0, Math.min(2, part.length()))))
                .toList();
        return "nobody is called '" + Node.quoted(who) + "'"
                + (like.isEmpty()
                        ? "; name a student by login, number, address, name, or the submission's id"
                        : "; perhaps " + labels(like));
    }

    private static String severals(String who, List<Participant> found) {
        return "'" + Node.quoted(who) + "' could be " + labels(found)
                + "; name a student by what is no other's, such as a login or a number";
    }

    private static String labels(List<Participant> some) {
        return some.stream().limit(MOST_NAMED).map(Participant::label).collect(Collectors.joining(" or "));
    }
}
