package io.netgrade.suite.exchange;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a program of the chat room differed. */
public sealed interface RoomFinding extends Finding {

    /** So many bytes are shown of what is no event. */
    int SHOWN = 120;

    /** So many events are named of those that are due. */
    int NAMED = 2;

    /** The end of a name in JSON as the harness made it. */
    Pattern NUMBERED = Pattern.compile("-[0-9]{5}\"");

    /** Something about what a member was told. */
    sealed interface OfTelling extends RoomFinding permits Missing, Other, NotALine {

        /** The member. */
        String peer();

        /** What was due then, of which one would have done; none if nothing was. */
        List<RoomEvent> expected();

        /** What the member was told at that step, the odd one included. */
        Told told();

        /** What came in place of what was due, as a label of an arrow; empty if nothing came. */
        Optional<String> instead();
    }

    /**
     * Events did not come.
     *
     * @param expected what was due next, or all that was still due where its order is open; none if the end was due
     * @param told what had come before them at this step
     * @param begun what came of the next one, of which the end did not
     */
    record Missing(String peer, List<RoomEvent> expected, Told told, Bytes begun, Ending ending, long millis)
            implements OfTelling {

        public Missing {
            expected = List.copyOf(expected);
        }

        @Override
        public String sentence() {
            if (expected.isEmpty()) {
                return Words.variant(this, "none", peer, ending.seen());
            }
            String before = told.last().isEmpty() ? "" : ".then";
            String sentence = Words.variant(
                    this,
                    ending.manner() + (begun.isEmpty() ? before : ".begun"),
                    peer,
                    RoomEvent.quoted(expected, NAMED),
                    Finding.seconds(millis),
                    RoomEvent.quoted(told.lastOne(), NAMED),
                    Escaped.json(begun, SHOWN));
            return explained(sentence, begun);
        }

        @Override
        public String usualCause() {
            return Words.variant(this, "cause." + (begun.isEmpty() ? usually() : "begun"));
        }

        /** By what is due, or else by how it ended. */
        private String usually() {
            if (expected.isEmpty()) {
                return ending.manner();
            }
            if (expected.stream().allMatch(RoomEvent.Refused.class::isInstance)) {
                return ending == Ending.SILENCE ? "error" : "no-error";
            }
            boolean ofLeaving = expected.stream().allMatch(RoomEvent.Left.class::isInstance);
            return ofLeaving && ending == Ending.SILENCE ? "leave" : ending.manner();
        }

        @Override
        public Cause cause() {
            return ending == Ending.SILENCE ? Cause.NO_ANSWER : Cause.ENDED_EARLY;
        }

        @Override
        @JsonIgnore
        public Optional<String> instead() {
            if (!begun.isEmpty()) {
                return Optional.of(Escaped.json(begun, SHOWN));
            }
            return ending == Ending.SILENCE ? Optional.empty() : Optional.of(ending.seen());
        }
    }

    /**
     * Another event came than was expected.
     *
     * @param expected what may have come; none if nothing was due
     * @param seen what came
     * @param again whether it had come before, and is not due once more
     */
    record Other(String peer, List<RoomEvent> expected, RoomEvent seen, boolean again, Told told) implements OfTelling {

        public Other {
            expected = List.copyOf(expected);
        }

        @Override
        public String sentence() {
            String manner = seen instanceof RoomEvent.Garbled ? "garbled" : again ? "again" : "plain";
            String sentence = Words.variant(
                    this,
                    manner + (expected.isEmpty() ? ".none" : ""),
                    peer,
                    seen.quoted(),
                    RoomEvent.anyOf(expected, NAMED));
            return seen instanceof RoomEvent.Garbled garbled ? explained(sentence, garbled.bytes()) : sentence;
        }

        @Override
        public String usualCause() {
            String usually = usually();
            return Words.variant(this, usually.isEmpty() ? "cause" : "cause." + usually);
        }

        private String usually() {
            if (seen instanceof RoomEvent.Garbled) {
                return "garbled";
            }
            if (again) {
                return "again";
            }
            if (seen instanceof RoomEvent.Refused) {
                return "error";
            }
            if (!expected.isEmpty() && expected.stream().allMatch(RoomEvent.Refused.class::isInstance)) {
                return "taken";
            }
            if (seen instanceof RoomEvent.Left) {
                return "left";
            }
            boolean ofThem = expected.stream().anyMatch(event -> event.source().equals(seen.source()));
            return ofThem && seen instanceof RoomEvent.Said
                    ? "words"
                    : expected.stream().anyMatch(this::isSaidByAnother) ? "sender" : "";
        }

        private boolean isSaidByAnother(RoomEvent event) {
            return event instanceof RoomEvent.Said due
                    && seen instanceof RoomEvent.Said said
                    && due.text().equals(said.text());
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }

        @Override
        @JsonIgnore
        public Optional<String> instead() {
            return Optional.of(seen.words());
        }
    }

    /** What came is no line with one object of JSON. */
    record NotALine(String peer, String why, Bytes seen, Told told) implements OfTelling {

        @Override
        public String sentence() {
            return explained(Words.of(this, peer, Escaped.json(seen, SHOWN), why), seen);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_BYTES;
        }

        @Override
        @JsonIgnore
        public List<RoomEvent> expected() {
            return List.of();
        }

        @Override
        @JsonIgnore
        public Optional<String> instead() {
            return Optional.of(Escaped.json(seen, SHOWN));
        }
    }

    /** Two members heard the same in two orders. */
    record OtherOrder(String one, String other, String first, String second) implements RoomFinding {
        @Override
        public String sentence() {
            return Words.of(this, one, other, first, second);
        }

        @Override
        public Cause cause() {
            return Cause.WRONG_ORDER;
        }
    }

    /** Events are shown with the names that members gave; in bytes as they came stands what the harness made of them. */
    private static String explained(String sentence, Bytes shown) {
        boolean numbered = NUMBERED.matcher(
                        shown.slice(0, Math.min(SHOWN, shown.length())).text())
                .find();
        return numbered ? sentence + " " + Words.of("RoomFinding.numbers") : sentence;
    }
}
