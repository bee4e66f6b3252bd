package io.netgrade.subjects.foreign;

import io.netgrade.subjects.Bundles;
import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpServerAdapter;
import java.io.IOException;
import java.net.InetSocketAddress;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Jetty, embedded. */
@Loses(value = "HTTP-04", because = "it refuses a Host that is not the absolute target's, against RFC 9112 §3.2.2")
@Loses(value = "HTTP-05", because = "the version may be written in small letters")
@Loses(value = "HTTP-17", because = "it knows HTTP/1.0 and HTTP/1.1, and answers 505 to HTTP/1.9")
@Loses(value = "HTTP-18", because = "it answers 426 to HTTP/2.0, since it could upgrade")
@Loses(value = "HTTP-19", because = "its handlers are told the URI that it put together, not the target")
@Loses(value = "HTTP-22", because = "its idle timeout begins anew with each byte")
@Loses(
        value = "HTTP-PATH-02",
        because = "it refuses ambiguous targets: %2F, .., two slashes (UriCompliance)",
        always = false)
@Bundles({Server.class, HttpHeader.class, Content.class, Callback.class, org.slf4j.Logger.class})
public final class Jetty extends HttpServerAdapter {

    public static void main(String[] args) {
        new Jetty().start(args);
    }

    @Override
    protected int serve(InetSocketAddress address, int headSeconds) throws IOException {
        Server server = new Server();
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setPersistentConnectionsEnabled(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(configuration));
        connector.setHost(address.getAddress().getHostAddress());
        connector.setPort(address.getPort());
        connector.setAcceptQueueSize(128);
        connector.setIdleTimeout(headSeconds * 1_000L);
        server.addConnector(connector);
        server.setHandler(new TellsTarget());
        try {
            server.start();
        } catch (Exception failed) {
            throw new IOException(failed);
        }
        return connector.getLocalPort();
    }

    private static final class TellsTarget extends Handler.Abstract {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            boolean get = request.getMethod().equals("GET");
            response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
            if (!get) {
                response.setStatus(405);
                response.getHeaders().put(HttpHeader.ALLOW, "GET");
            }
            String target = request.getHttpURI().getPathQuery();
            Content.Sink.write(response, true, get ? "Requested path: " + target : "Only GET is supported", callback);
            return true;
        }
    }
}
