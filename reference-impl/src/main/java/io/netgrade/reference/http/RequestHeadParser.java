package io.netgrade.reference.http;

import static io.netgrade.reference.http.HeadTable.State;

import io.netgrade.reference.http.HeadTable.Step;
import io.netgrade.reference.http.RequestHead.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request's head byte by byte, by the table of {@link HeadTable}; so it does not matter how the bytes are cut. All
 * that it keeps is bounded: each bound, when passed, is an answer of its own.
 */
final class RequestHeadParser {

    /** The longest method, in octets; a longer one is not implemented (501, RFC 9112 §3). */
    static final int LONGEST_METHOD = 32;

    /** The longest request target, in octets; a longer one gets 414 (RFC 9112 §3 asks for 8,000 at least). */
    static final int LONGEST_TARGET = 8_192;

    /** The most header fields; more get 431. */
    static final int MOST_FIELDS = 100;

    /** The most octets of all header fields with their line ends, and of empty lines before the request; more get 431. */
    static final int LARGEST_FIELDS = 65_536;

    private static final int LENGTH_OF_VERSION = "HTTP/1.1".length();
    private static final Pattern VERSION = Pattern.compile("HTTP/[0-9]\\.[0-9]");

    private State state = State.START;
    private final StringBuilder piece = new StringBuilder();
    private String method = "";
    private String target = "";
    private String version = "";
    private String name = "";
    private final List<Field> fields = new ArrayList<>();
    private int fieldOctets;

    /**
     * Takes the next bytes, up to the end of the head.
     *
     * @return whether the head is complete; what follows it is not looked at
     * @throws RefusedException if no valid head begins with the bytes so far
     */
    boolean take(byte[] bytes, int length) throws RefusedException {
        for (int i = 0; i < length && state != State.DONE; i++) {
            int octet = bytes[i] & 0xFF;
            Step step = HeadTable.step(state, octet);
            if (step == null) {
                throw bad(state.fault());
            }
            if (!step.next().ofRequestLine() && ++fieldOctets > LARGEST_FIELDS) {
                throw new RefusedException(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, "the header is too large");
            }
            act(step, octet);
            state = step.next();
        }
        return state == State.DONE;
    }

    /** The method, once it was read; empty before. Needed even for an answer that refuses: HEAD never gets a body. */
    String method() {
        return method;
    }

    /** The head, once {@link #take} has said that it is complete. */
    RequestHead head() {
        return new RequestHead(method, target, version, fields);
    }

    private void act(Step step, int octet) throws RefusedException {
        switch (step.action()) {
            case KEEP -> {
                piece.append((char) octet);
                boundPiece();
            }
            case END_METHOD -> method = endPiece();
            case END_TARGET -> target = endPiece();
            case END_VERSION -> version = supported(endPiece());
            case END_NAME -> name = endPiece().toLowerCase(Locale.ROOT);
            case END_VALUE -> addField(endPiece());
            case PASS -> {}
        }
    }

    private void boundPiece() throws RefusedException {
        if (state == State.METHOD && piece.length() > LONGEST_METHOD) {
            throw new RefusedException(Status.NOT_IMPLEMENTED, "no method has so long a name");
        }
        if (state == State.TARGET && piece.length() > LONGEST_TARGET) {
            throw new RefusedException(Status.URI_TOO_LONG, "the request target is too long");
        }
        if (state == State.VERSION && piece.length() > LENGTH_OF_VERSION) {
            throw bad(State.VERSION.fault());
        }
    }

    private String endPiece() throws RefusedException {
        if (piece.isEmpty() && state.mustNotBeEmpty()) {
            throw bad(state.fault());
        }
        String text = piece.toString();
        piece.setLength(0);
        return text;
    }

    private static String supported(String version) throws RefusedException {
        if (!VERSION.matcher(version).matches()) {
            throw bad(State.VERSION.fault());
        }
        if (!version.startsWith("HTTP/1.")) {
            throw new RefusedException(Status.HTTP_VERSION_NOT_SUPPORTED, "only HTTP/1 is spoken here");
        }
        return version;
    }

    private void addField(String value) throws RefusedException {
        if (fields.size() == MOST_FIELDS) {
            throw new RefusedException(Status.REQUEST_HEADER_FIELDS_TOO_LARGE, "too many header fields");
        }
        fields.add(new Field(name, withoutOuterWhiteSpace(value)));
    }

    /** Optional white space is spaces and tabs (RFC 9110 §5.6.3); String.strip() would take octets above 127 too. */
    private static String withoutOuterWhiteSpace(String value) {
        int start = 0;
        int end = value.length();
        while (start < end && isSpace(value.charAt(start))) {
            start++;
        }
        while (start < end && isSpace(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static RefusedException bad(@Nullable String why) {
        return new RefusedException(Status.BAD_REQUEST, why == null ? "malformed request" : why);
    }
}
