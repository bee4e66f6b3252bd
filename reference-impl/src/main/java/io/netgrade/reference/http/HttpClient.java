package io.netgrade.reference.http;

import io.netgrade.reference.launch.ExitCode;
import io.netgrade.reference.launch.Options;
import io.netgrade.reference.launch.Program;
import io.netgrade.reference.launch.Terminal;
import io.netgrade.reference.launch.UsageException;
import io.netgrade.reference.tcp.Dial;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Asks for one target and prints the answer: its status, an empty line, and the body's octets as they come. */
public final class HttpClient implements Program {

    private static final int HTTP_PORT = 80;

    // What else stands in a target would end the request line, and could begin a header of its own.
    private static final Pattern VISIBLE_ASCII = Pattern.compile("[!-~]+");

    @Override
    public String operand() {
        return "TARGET";
    }

    @Override
    public ExitCode run(Options options, Terminal terminal) throws IOException {
        if (!VISIBLE_ASCII.matcher(options.operand()).matches()) {
            throw new UsageException("TARGET is visible ASCII without spaces; percent-encode all else");
        }
        InetSocketAddress address = options.address(HttpHelloServer.DEFAULT_PORT);
        try (Socket server = Dial.to(address)) {
            server.getOutputStream().write(request(options.operand(), address).getBytes(StandardCharsets.US_ASCII));
            InputStream in = new BufferedInputStream(server.getInputStream());
            ResponseHead head = ResponseHead.readFinal(in);
            terminal.line("Status: " + head.code() + " " + head.reason());
            terminal.line("");
            ResponseBody.copy(head, in, terminal::raw);
            return head.code() / 100 == 2 ? ExitCode.DONE : ExitCode.FAILED;
        }
    }

    private static String request(String target, InetSocketAddress server) {
        return "GET " + target + " HTTP/1.1\r\n" + "Host: " + host(server) + "\r\n" + "Connection: close\r\n\r\n";
    }

    /** As RFC 9110 §7.2 wants it: an IPv6 address in brackets, the port unless it is the usual one. */
    private static String host(InetSocketAddress server) {
        String name = server.getHostString();
        String host = name.contains(":") ? "[" + name + "]" : name;
        return server.getPort() == HTTP_PORT ? host : host + ":" + server.getPort();
    }
}
