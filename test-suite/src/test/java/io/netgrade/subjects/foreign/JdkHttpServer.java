package io.netgrade.subjects.foreign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpServerAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** {@code com.sun.net.httpserver} of the JDK. */
@Loses(value = "HTTP-04", because = "it leaves Host to the handler, which is not asked to look")
@Loses(
        value = "HTTP-05",
        because = "it takes what stands behind the second space for a version, and looks for HTTP/1.0 only")
@Loses(
        value = "HTTP-08",
        because =
                "until the updates of November 2026 (17.0.21) it took a CR alone for white space and a NUL for a letter",
        always = false)
@Loses(value = "HTTP-09", because = "it reads lengths by Long.parseLong, which takes a sign")
@Loses(value = "HTTP-16", because = "it drains 64 KiB of a body before it closes (sun.net.httpserver.drainAmount)")
@Loses(value = "NET-09", because = "it drains 64 KiB of a body before it closes (sun.net.httpserver.drainAmount)")
@Loses(value = "HTTP-18", because = "it does not look at the major version")
@Loses(value = "HTTP-19", because = "contexts are paths, and an absolute target without a path is in none: 404")
@Loses(
        value = "HTTP-PATH-02",
        because = "it parses targets by java.net.URI, to which two slashes begin a host",
        always = false)
public final class JdkHttpServer extends HttpServerAdapter {

    public static void main(String[] args) {
        new JdkHttpServer().start(args);
    }

    @Override
    protected int serve(InetSocketAddress address, int headSeconds) throws IOException {
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(headSeconds));
        HttpServer server = HttpServer.create(address, 128);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", JdkHttpServer::answer);
        server.start();
        return server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        boolean get = exchange.getRequestMethod().equals("GET");
        String text = get ? "Requested path: " + exchange.getRequestURI() : "Only GET is supported";
        byte[] body = text.getBytes(StandardCharsets.ISO_8859_1);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
        exchange.getResponseHeaders().set("Connection", "close");
        if (!get) {
            exchange.getResponseHeaders().set("Allow", "GET");
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(get ? 200 : 405, head ? -1 : body.length);
        if (!head) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }
}
