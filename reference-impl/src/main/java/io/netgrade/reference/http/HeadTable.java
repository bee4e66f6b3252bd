package io.netgrade.reference.http;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a request's head (RFC 9112 §2 to §5) as a table: in which state which kind of octet leads where. What the
 * table does not list is malformed, and that is what keeps a bare CR, a NUL, white space before a colon, a folded line and
 * raw UTF-8 in a target out.
 *
 * <pre>
 *   START --> METHOD --SP--> TARGET --SP--> VERSION --CR--> LINE_LF
 *   (empty lines)                              |              | LF
 *                                              +-----LF-----> FIELD --CR--> END_LF --LF--> DONE
 *                                                             |  ^  --------LF-----------> DONE
 *                                                             v  | LF (after CR or alone)
 *                                                            NAME --":"--> VALUE
 * </pre>
 *
 * A line may end in LF alone: RFC 9112 §2.2 allows a server to take that for a line end.
 */
final class HeadTable {

    /** Where in the head the next octet stands. */
    enum State {
        START("no method"),
        START_LF("a CR without LF"),
        METHOD("malformed request line"),
        TARGET("malformed request target"),
        VERSION("malformed HTTP version"),
        LINE_LF("a CR without LF"),
        FIELD("a line that begins with no field name"),
        NAME("malformed field name"),
        VALUE("malformed field value"),
        VALUE_LF("a CR without LF"),
        END_LF("a CR without LF"),
        DONE("");

        private final String fault;

        State(String fault) {
            this.fault = fault;
        }

        /** What is wrong with an octet that this state has no step for, for people. */
        String fault() {
            return fault;
        }

        boolean ofRequestLine() {
            return this == METHOD || this == TARGET || this == VERSION;
        }

        boolean mustNotBeEmpty() {
            return this != VALUE && this != VALUE_LF;
        }
    }

    /** What to do with an octet. */
    enum Action {
        PASS,
        KEEP,
        END_METHOD,
        END_TARGET,
        END_VERSION,
        END_NAME,
        END_VALUE
    }

    /** The kinds of octets that the grammar tells apart. */
    private enum Kind {
        TOKEN,
        COLON,
        DELIMITER,
        SPACE,
        TAB,
        CR,
        LF,
        CONTROL,
        HIGH
    }

    /**
     * One entry of the table.
     *
     * @param action what to do with the octet
     * @param next the state after it
     */
    record Step(Action action, State next) {}

    private static final int OCTETS = 256;

    /** For each state that has steps a row: for each octet its step, or null. */
    private static final Map<State, @Nullable Step[]> ROWS = new EnumMap<>(State.class);

    static {
        on(State.START, Action.PASS, State.START_LF, Kind.CR);
        on(State.START, Action.PASS, State.START, Kind.LF);
        on(State.START, Action.KEEP, State.METHOD, Kind.TOKEN);
        on(State.START_LF, Action.PASS, State.START, Kind.LF);
        on(State.METHOD, Action.KEEP, State.METHOD, Kind.TOKEN);
        on(State.METHOD, Action.END_METHOD, State.TARGET, Kind.SPACE);
        on(State.TARGET, Action.KEEP, State.TARGET, Kind.TOKEN, Kind.COLON, Kind.DELIMITER);
        on(State.TARGET, Action.END_TARGET, State.VERSION, Kind.SPACE);
        on(State.VERSION, Action.KEEP, State.VERSION, Kind.TOKEN, Kind.COLON, Kind.DELIMITER);
        on(State.VERSION, Action.PASS, State.LINE_LF, Kind.CR);
        on(State.VERSION, Action.END_VERSION, State.FIELD, Kind.LF);
        on(State.LINE_LF, Action.END_VERSION, State.FIELD, Kind.LF);
        on(State.FIELD, Action.KEEP, State.NAME, Kind.TOKEN);
        on(State.FIELD, Action.PASS, State.END_LF, Kind.CR);
        on(State.FIELD, Action.PASS, State.DONE, Kind.LF);
        on(State.NAME, Action.KEEP, State.NAME, Kind.TOKEN);
        on(State.NAME, Action.END_NAME, State.VALUE, Kind.COLON);
        on(
                State.VALUE,
                Action.KEEP,
                State.VALUE,
                Kind.TOKEN,
                Kind.COLON,
                Kind.DELIMITER,
                Kind.SPACE,
                Kind.TAB,
                Kind.HIGH);
        on(State.VALUE, Action.PASS, State.VALUE_LF, Kind.CR);
        on(State.VALUE, Action.END_VALUE, State.FIELD, Kind.LF);
        on(State.VALUE_LF, Action.END_VALUE, State.FIELD, Kind.LF);
        on(State.END_LF, Action.PASS, State.DONE, Kind.LF);
    }

    private HeadTable() {}

    /** What an octet, 0 to 255, does in a state; null if it must not stand there. */
    static @Nullable Step step(State state, int octet) {
        @Nullable Step[] row = ROWS.get(state);
        return row == null ? null : row[octet];
    }

    private static void on(State state, Action action, State next, Kind... kinds) {
        Step step = new Step(action, next);
        @Nullable Step[] row = ROWS.computeIfAbsent(state, first -> new Step[OCTETS]);
        List<Kind> those = List.of(kinds);
        for (int octet = 0; octet < OCTETS; octet++) {
            if (those.contains(kind(octet))) {
                row[octet] = step;
            }
        }
    }

    private static Kind kind(int octet) {
        return switch (octet) {
            case ' ' -> Kind.SPACE;
            case '\t' -> Kind.TAB;
            case '\r' -> Kind.CR;
            case '\n' -> Kind.LF;
            case ':' -> Kind.COLON;
            default -> {
                if (octet > 0x7F) {
                    yield Kind.HIGH;
                }
                if (octet < ' ' || octet == 0x7F) {
                    yield Kind.CONTROL;
                }
                // RFC 9110 §5.6.2: what may stand in a token, and what delimits tokens.
                yield "\"(),/;<=>?@[\\]{}".indexOf(octet) >= 0 ? Kind.DELIMITER : Kind.TOKEN;
            }
        };
    }
}
