package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The client that asks for a target and prints the answer. */
@Plays("http-client")
public abstract class HttpClientProgram extends ClientProgram {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[0-9] ([1-5][0-9]{2})( .*)?");

    /** A response's head; the fields' names are in small letters. */
    public record Head(int code, String reason, List<String> lines) {

        public List<String> values(String name) {
            return lines.stream()
                    .filter(line -> line.substring(0, line.indexOf(':'))
                            .toLowerCase(Locale.ROOT)
                            .equals(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .toList();
        }
    }

    @Override
    protected int defaultPort() {
        return 8080;
    }

    @Override
    protected Arguments parse(String[] args) {
        List<String> rest = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            boolean option = i > 0 && args[i].startsWith("--");
            (i == 0 || option ? rest : targets).add(args[i]);
            if (option && i + 1 < args.length) {
                rest.add(args[++i]);
            }
        }
        if (targets.size() != 1) {
            throw new IllegalArgumentException("usage: http-client [--host H] [--port P] TARGET");
        }
        Arguments arguments = super.parse(rest.toArray(String[]::new));
        Map<String, String> more = new HashMap<>(arguments.more());
        more.put("TARGET", targets.get(0));
        return new Arguments(arguments.host(), arguments.port(), more);
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        send(server.getOutputStream(), request(arguments));
        afterSending(server);
        InputStream in = new BufferedInputStream(server.getInputStream());
        Head head = finalHead(in);
        screen.print("Status: " + head.code() + " " + head.reason() + "\n\n");
        copyBody(head, in);
        afterBody();
        screen.flush();
        if (!isGood(head.code())) {
            System.exit(1);
        }
    }

    protected String request(Arguments arguments) {
        return "GET " + arguments.more().get("TARGET") + " HTTP/1.1\r\n" + "Host: " + host(arguments) + "\r\n"
                + "Connection: close\r\n\r\n";
    }

    protected String host(Arguments arguments) {
        return arguments.host() + ":" + arguments.port();
    }

    protected void afterSending(Socket server) throws IOException {}

    protected void afterBody() {}

    protected boolean isGood(int code) {
        return code / 100 == 2;
    }

    protected Head finalHead(InputStream in) throws IOException {
        Head head = head(in);
        return head.code() / 100 == 1 ? finalHead(in) : head;
    }

    protected Head head(InputStream in) throws IOException {
        Matcher status = STATUS_LINE.matcher(line(in));
        if (!status.matches()) {
            throw new IOException("this is no response of HTTP/1");
        }
        List<String> lines = new ArrayList<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            if (line.indexOf(':') < 1) {
                throw new IOException("this is no header line: " + line);
            }
            lines.add(line);
        }
        String reason = status.group(2) == null ? "" : status.group(2).strip();
        return new Head(Integer.parseInt(status.group(1)), reason, lines);
    }

    protected String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int octet = in.read(); octet != '\n'; octet = in.read()) {
            if (octet == -1) {
                throw new EOFException("the response ends inside its head");
            }
            line.write(octet);
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    protected void copyBody(Head head, InputStream in) throws IOException {
        List<String> lengths = head.values("content-length");
        if (hasNoBody(head.code())) {
            return;
        }
        if (!head.values("transfer-encoding").isEmpty()) {
            copyChunks(in);
        } else if (lengths.isEmpty()) {
            copyToTheEnd(in);
        } else {
            copyExactly(in, length(lengths));
        }
    }

    protected boolean hasNoBody(int code) {
        return code == 204 || code == 304;
    }

    protected long length(List<String> lengths) throws IOException {
        if (lengths.stream().distinct().count() > 1) {
            throw new IOException("lengths that differ: " + lengths);
        }
        return number(lengths.get(0), 10);
    }

    protected long number(String digits, int radix) throws IOException {
        try {
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException wrong) {
            throw new IOException("this is no length: " + digits);
        }
    }

    protected void copyExactly(InputStream in, long length) throws IOException {
        long left = length;
        byte[] buffer = new byte[1_024];
        while (left > 0) {
            int count = in.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (count == -1) {
                onTruncation(left);
                return;
            }
            show(buffer, count);
            left -= count;
        }
    }

    protected void onTruncation(long left) throws IOException {
        throw new EOFException(left + " bytes are missing");
    }

    protected void copyToTheEnd(InputStream in) throws IOException {
        byte[] buffer = new byte[1_024];
        for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
            show(buffer, count);
        }
    }

    protected void copyChunks(InputStream in) throws IOException {
        for (long size = chunkSize(line(in)); size > 0; size = chunkSize(line(in))) {
            copyExactly(in, size);
            line(in);
        }
        while (!line(in).isEmpty()) {
            // Trailers say nothing to anybody here.
        }
    }

    protected long chunkSize(String line) throws IOException {
        int semicolon = line.indexOf(';');
        return number((semicolon < 0 ? line : line.substring(0, semicolon)).strip(), 16);
    }

    protected void show(byte[] buffer, int count) {
        screen.write(buffer, 0, count);
    }
}
