package io.netgrade.reference.load;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;

/** The JDK's own HTTP server with a pool of threads, answering the same page as ours. */
final class JdkHttpServer {

    private static final byte[] PAGE = ("<!DOCTYPE html>\n<html lang=\"en\"><head><title>Hello</title></head>"
                    + "<body><h1>Hello!</h1></body></html>\n")
            .getBytes(StandardCharsets.UTF_8);

    private JdkHttpServer() {}

    public static void main(String[] args) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(200, PAGE.length);
            exchange.getResponseBody().write(PAGE);
            exchange.close();
        });
        server.start();
        System.out.println("Listening on 127.0.0.1:" + server.getAddress().getPort());
    }
}
