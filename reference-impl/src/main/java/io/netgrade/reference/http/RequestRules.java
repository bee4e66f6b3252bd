package io.netgrade.reference.http;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a well-formed head must also obey: who is asked, and how long the body is. */
final class RequestRules {

    // RFC 3986 §3.2.2: an address in brackets, or a name that may be empty; then perhaps a port. The quantifiers are
    // possessive: they never go back, so that no value makes them slow.
    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9A-Za-z:.]++\\]|[A-Za-z0-9._~!$&'()*+,;=%-]*+)(?::[0-9]*+)?+");

    private static final Pattern DIGITS = Pattern.compile("[0-9]++");
    private static final Pattern ABSOLUTE_FORM = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*+://.*+");

    private RequestRules() {}

    /**
     * Checks a head.
     *
     * @throws RefusedException with status 400 if its Host (RFC 9112 §3.2) or its framing (RFC 9112 §6) is wrong
     */
    static void check(RequestHead head) throws RefusedException {
        checkHost(head);
        checkFraming(head);
    }

    private static void checkHost(RequestHead head) throws RefusedException {
        List<String> hosts = head.values("host");
        if (hosts.size() > 1) {
            throw bad("more than one Host");
        }
        if (hosts.isEmpty() && !head.version().equals("HTTP/1.0")) {
            throw bad("no Host");
        }
        // RFC 9112 §3.2.2: an absolute target says itself who is asked, and the field's value is ignored.
        boolean ignored =
                hosts.isEmpty() || ABSOLUTE_FORM.matcher(head.target()).matches();
        if (!ignored && !HOST.matcher(hosts.get(0)).matches()) {
            throw bad("malformed Host");
        }
    }

    /**
     * These servers answer without the body, and close; yet a length that two readers could understand in two ways is how
     * requests are smuggled past a proxy, hence refused.
     */
    private static void checkFraming(RequestHead head) throws RefusedException {
        List<String> lengths = head.values("content-length");
        List<String> codings = head.values("transfer-encoding");
        if (!lengths.isEmpty() && !codings.isEmpty()) {
            throw bad("Content-Length beside Transfer-Encoding");
        }
        if (lengths.size() > 1) {
            throw bad("more than one Content-Length");
        }
        if (!lengths.isEmpty() && !DIGITS.matcher(lengths.get(0)).matches()) {
            throw bad("malformed Content-Length");
        }
        if (!codings.isEmpty() && !lastCoding(codings).equals("chunked")) {
            throw bad("a body whose length nobody can tell");
        }
    }

    private static String lastCoding(List<String> codings) {
        String last = codings.get(codings.size() - 1);
        return last.substring(last.lastIndexOf(',') + 1).trim().toLowerCase(Locale.ROOT);
    }

    private static RefusedException bad(String why) {
        return new RefusedException(Status.BAD_REQUEST, why);
    }
}
