package io.netgrade.subjects.foreign;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpServerAdapter;
import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/** nginx, as Debian packs it. */
@Loses(
        value = "HTTP-04",
        because = "it takes an @ in Host for a letter of the name, and anything behind the colon for a port")
@Loses(value = "HTTP-05", because = "a request line without a version is one of HTTP/0.9, which it serves")
@Loses(value = "HTTP-15", because = "a tab before the value of Host is not white space to it", always = false)
@Loses(value = "HTTP-23", because = "it ignores lines that are no header fields (ignore_invalid_headers)")
@Loses(value = "HTTP-PATH-02", because = "it refuses targets that lead out of the root, and %00", always = false)
@Loses(value = "HTTP-PATH-04", because = "a tab before the value of Host is not white space to it", always = false)
@Loses(value = "HTTP-01", because = "a tab before the value of Host is not white space to it", always = false)
@Loses(value = "HTTP-PATH-07", because = "a method has capitals and underscores only: 400")
public final class Nginx extends HttpServerAdapter {

    public static void main(String[] args) {
        new Nginx().start(args);
    }

    private static final String CONFIGURATION =
            """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log stderr crit;
            events { worker_connections 1024; }
            http {
                access_log off;
                map $request $target { '~^[^ ]+ (?<target_as_received>.*) [^ ]+$' $target_as_received; }
                default_type text/plain;
                charset utf-8;
                keepalive_timeout 0;
                client_header_timeout SECONDS;
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                server {
                    listen ADDRESS;
                    location / {
                        if ($request_method != GET) {
                            add_header Allow GET always;
                            return 405 'Only GET is supported';
                        }
                        return 200 'Requested path: $target';
                    }
                }
            }
            """;

    @Override
    protected int serve(InetSocketAddress address, int headSeconds) throws IOException {
        int port = freePort(address);
        String host = address.getAddress().getHostAddress();
        String listen = (address.getAddress() instanceof Inet6Address ? "[" + host + "]" : host) + ":" + port;
        Path home = Files.createTempDirectory("nginx");
        Files.writeString(
                home.resolve("nginx.conf"),
                CONFIGURATION.replace("SECONDS", headSeconds + "s").replace("ADDRESS", listen));
        endWith(new ProcessBuilder("/usr/sbin/nginx", "-p", home.toString(), "-e", "stderr", "-c", "nginx.conf")
                .inheritIO()
                .start());
        awaitListening(new InetSocketAddress(address.getAddress(), port));
        return port;
    }
}
