package io.netgrade.reference.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a response's body (RFC 9112 §4).
 *
 * @param code the status code, 200 to 999
 * @param reason what the server calls it; may be empty
 * @param fields the values of each field in the order received, by its name in lower case
 */
record ResponseHead(int code, String reason, Map<String, List<String>> fields) {

    /** The most interim responses that may come before the final one. More are an error. */
    static final int MOST_INTERIM = 100;

    private static final int SWITCHING_PROTOCOLS = 101;
    private static final Pattern STATUS_LINE =
            Pattern.compile("HTTP/1\\.[0-9] ([1-9][0-9]{2})(?: (.*))?", Pattern.DOTALL);
    private static final Pattern FIELD_NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    /**
     * Reads heads up to the final one: a server may send any number with a status of 1xx before (RFC 9110 §15.2).
     *
     * @throws IOException if a head is malformed or the stream ends inside it
     */
    static ResponseHead readFinal(InputStream in) throws IOException {
        for (int interim = 0; interim <= MOST_INTERIM; interim++) {
            ResponseHead head = read(new HttpLines(in));
            if (head.code == SWITCHING_PROTOCOLS) {
                throw new IOException("the server switches to a protocol that nobody asked for");
            }
            if (head.code >= 200) {
                return head;
            }
        }
        throw new IOException("more than " + MOST_INTERIM + " interim responses");
    }

    /** All values of a field, in order; of the lists that some fields hold too (RFC 9110 §5.6.1). */
    List<String> list(String lowerCaseName) {
        List<String> elements = new ArrayList<>();
        for (String value : fields.getOrDefault(lowerCaseName, List.of())) {
            for (String element : value.split(",", -1)) {
                elements.add(element.trim());
            }
        }
        return elements;
    }

    private static ResponseHead read(HttpLines lines) throws IOException {
        Matcher status = STATUS_LINE.matcher(lines.next());
        if (!status.matches()) {
            throw new IOException("the response begins with no status line of HTTP/1");
        }
        Map<String, List<String>> fields = readFields(lines);
        String reason = status.group(2) == null ? "" : status.group(2);
        return new ResponseHead(Integer.parseInt(status.group(1)), reason, fields);
    }

    /** Reads field lines up to the empty one. */
    static Map<String, List<String>> readFields(HttpLines lines) throws IOException {
        Map<String, List<String>> fields = new TreeMap<>();
        List<String> last = new ArrayList<>();
        for (String line = lines.next(); !line.isEmpty(); line = lines.next()) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                unfold(last, line);
                continue;
            }
            int colon = line.indexOf(':');
            if (colon == -1 || !FIELD_NAME.matcher(line.substring(0, colon)).matches()) {
                throw new IOException("malformed header line in the response");
            }
            last = fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>());
            last.add(line.substring(colon + 1).trim());
        }
        return fields;
    }

    /** A line that begins with white space goes on with the one before (RFC 9112 §5.2): old, yet a client must read it. */
    private static void unfold(List<String> last, String line) throws IOException {
        if (last.isEmpty()) {
            throw new IOException("the response's first header line goes on with nothing");
        }
        last.set(last.size() - 1, (last.get(last.size() - 1) + " " + line.trim()).trim());
    }
}
