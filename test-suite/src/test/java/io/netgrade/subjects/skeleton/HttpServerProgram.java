package io.netgrade.subjects.skeleton;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that answers one request of HTTP on each connection. */
public abstract class HttpServerProgram extends ServerProgram {

    protected static final int LARGEST_LINE = 10_000;
    protected static final int LARGEST_HEAD = 65_536;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    private static final Pattern REQUEST_LINE =
            Pattern.compile("(" + TOKEN + ") ([!-~\\x80-\\xff]+) HTTP/([0-9])\\.([0-9])");
    private static final Pattern FIELD = Pattern.compile("(" + TOKEN + "):[ \t]*+(.*)");
    private static final Pattern HOST = Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[A-Za-z0-9._~-]*)(:[0-9]*)?");
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*://.*");

    private long headMillis = 10_000;

    /** A field of a request: its name in small letters, its value a char for each octet. */
    public record Field(String name, String value) {}

    /** A request as it was received, a char for each octet. */
    public record Request(String method, String target, int minor, List<Field> fields) {

        public List<String> values(String name) {
            return fields.stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::value)
                    .toList();
        }
    }

    /** What is answered, a char for each octet; {@code more} holds further header lines with their ends. */
    public record Answer(String status, String type, String more, String body) {}

    /** The request is refused. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1;

        private final String status;

        public Refused(String status) {
            super(status);
            this.status = status;
        }
    }

    @Override
    protected int defaultPort() {
        return 8080;
    }

    @Override
    protected Set<String> options() {
        return Set.of("--host", "--port", "--head-timeout");
    }

    @Override
    protected Arguments parse(String[] args) {
        Arguments arguments = super.parse(args);
        headMillis = 1_000L * Integer.parseInt(arguments.more().getOrDefault("--head-timeout", "10"));
        return arguments;
    }

    /** What a client is given for its head. */
    protected long headMillis() {
        return headMillis;
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        try {
            String head = readHead(socket, new BufferedInputStream(socket.getInputStream()));
            if (!head.isEmpty()) {
                Request request = parse(head);
                check(request);
                send(socket, request, answer(request));
            }
        } catch (Refused refused) {
            write(socket, octets(refusal(refused)));
        }
    }

    protected abstract Answer answer(Request request) throws IOException, Refused;

    protected Answer refusal(Refused refused) {
        return new Answer(refused.status, "text/plain", "", refused.status + "\n");
    }

    protected void send(Socket socket, Request request, Answer answer) throws IOException {
        byte[] octets = octets(answer);
        write(socket, request.method().equals("HEAD") ? withoutBody(octets) : octets);
    }

    protected void write(Socket socket, byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
    }

    private static byte[] withoutBody(byte[] octets) {
        String all = new String(octets, StandardCharsets.ISO_8859_1);
        return all.substring(0, all.indexOf("\r\n\r\n") + 4).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The head up to its empty line; nothing if the stream ends before it. */
    protected String readHead(Socket socket, InputStream in) throws IOException, Refused {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(headMillis);
        StringBuilder head = new StringBuilder();
        while (!isWhole(head)) {
            int octet = readOctet(socket, in, end);
            if (octet == -1) {
                return "";
            }
            head.append((char) octet);
            skipEmptyLine(head);
            bound(head);
        }
        return head.toString();
    }

    protected boolean isWhole(StringBuilder head) {
        int length = head.length();
        return length >= 2
                && head.charAt(length - 1) == '\n'
                && (head.charAt(length - 2) == '\n'
                        || (length >= 3 && head.charAt(length - 2) == '\r' && head.charAt(length - 3) == '\n'));
    }

    protected int readOctet(Socket socket, InputStream in, long end) throws IOException, Refused {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
            throw new Refused("408 Request Timeout");
        }
        socket.setSoTimeout((int) left);
        try {
            return in.read();
        } catch (SocketTimeoutException late) {
            throw new Refused("408 Request Timeout");
        }
    }

    /** Some clients send an empty line first. */
    protected void skipEmptyLine(StringBuilder head) {
        if (head.length() <= 2
                && head.charAt(head.length() - 1) == '\n'
                && head.toString().isBlank()) {
            head.setLength(0);
        }
    }

    protected void bound(StringBuilder head) throws Refused {
        if (head.length() > LARGEST_LINE && head.indexOf("\n") < 0) {
            throw new Refused("414 URI Too Long");
        }
        if (head.length() > LARGEST_HEAD) {
            throw new Refused("431 Request Header Fields Too Large");
        }
    }

    protected Request parse(String head) throws Refused {
        String[] lines = lines(head);
        Request request = requestLine(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            field(lines[i], request.fields());
        }
        return request;
    }

    protected String[] lines(String head) throws Refused {
        String[] lines = head.split("\r?\n");
        for (String line : lines) {
            if (line.chars().anyMatch(octet -> (octet < ' ' && octet != '\t') || octet == 0x7F)) {
                throw new Refused("400 Bad Request");
            }
        }
        return lines;
    }

    /** A request without its fields. */
    protected Request requestLine(String line) throws Refused {
        Matcher matcher = REQUEST_LINE.matcher(line);
        if (!matcher.matches()) {
            throw new Refused("400 Bad Request");
        }
        checkMajor(matcher.group(3));
        return new Request(matcher.group(1), matcher.group(2), Integer.parseInt(matcher.group(4)), new ArrayList<>());
    }

    protected void checkMajor(String major) throws Refused {
        if (!major.equals("1")) {
            throw new Refused("505 HTTP Version Not Supported");
        }
    }

    /** Adds what a line says to the fields. */
    protected void field(String line, List<Field> fields) throws Refused {
        Matcher matcher = FIELD.matcher(line);
        if (!matcher.matches()) {
            throw new Refused("400 Bad Request");
        }
        fields.add(new Field(nameOf(matcher.group(1)), matcher.group(2).strip()));
    }

    protected String nameOf(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    protected void check(Request request) throws Refused {
        checkHost(request);
        checkLength(request);
    }

    protected void checkHost(Request request) throws Refused {
        List<String> hosts = request.values("host");
        boolean mayLack = request.minor() == 0;
        if (hosts.size() > 1 || (hosts.isEmpty() && !mayLack)) {
            throw new Refused("400 Bad Request");
        }
        boolean counts = !hosts.isEmpty() && !ABSOLUTE.matcher(request.target()).matches();
        if (counts && !HOST.matcher(hosts.get(0)).matches()) {
            throw new Refused("400 Bad Request");
        }
    }

    protected void checkLength(Request request) throws Refused {
        List<String> lengths = request.values("content-length");
        boolean coded = !request.values("transfer-encoding").isEmpty();
        if (lengths.size() > 1 || (coded && !lengths.isEmpty())) {
            throw new Refused("400 Bad Request");
        }
        if (!lengths.isEmpty() && !isLength(lengths.get(0))) {
            throw new Refused("400 Bad Request");
        }
    }

    protected boolean isLength(String value) {
        return value.matches("[0-9]+");
    }

    protected byte[] octets(Answer answer) {
        return (head(answer) + "\r\n" + answer.body()).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The head without the empty line that ends it. */
    protected String head(Answer answer) {
        return "HTTP/1.1 " + answer.status() + "\r\n"
                + date()
                + "Content-Type: " + answer.type() + "; charset=utf-8\r\n"
                + length(answer)
                + answer.more()
                + connection();
    }

    protected String date() {
        return "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(ZonedDateTime.now(ZoneOffset.UTC)) + "\r\n";
    }

    protected String length(Answer answer) {
        return "Content-Length: " + answer.body().length() + "\r\n";
    }

    protected String connection() {
        return "Connection: close\r\n";
    }
}
