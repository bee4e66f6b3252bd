package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URL;

/** Leaves HTTP to HttpURLConnection, which is older than some rules, and forgiving. */
@Loses(value = "HTTP-CLI-04", because = "nobody counts")
@Loses(value = "HTTP-CLI-05", because = "a length that is none is taken for none")
@Loses(value = "HTTP-CLI-08", because = "103 is taken for the final status")
public final class HttpClientUrlConnection extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientUrlConnection().start(args);
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        URL url = new URL(
                "http", arguments.host(), arguments.port(), arguments.more().get("TARGET"));
        HttpURLConnection connection = (HttpURLConnection) url.openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setRequestProperty("Connection", "close");
        int code = connection.getResponseCode();
        if (code < 0) {
            throw new IOException("this is no response of HTTP");
        }
        String reason = connection.getResponseMessage();
        screen.print("Status: " + code + " " + (reason == null ? "" : reason) + "\n\n");
        try (InputStream body = code < 400 ? connection.getInputStream() : connection.getErrorStream()) {
            byte[] buffer = new byte[1_024];
            for (int count = body.read(buffer); count != -1; count = body.read(buffer)) {
                show(buffer, count);
            }
        }
        screen.flush();
        if (!isGood(code)) {
            System.exit(1);
        }
    }
}
