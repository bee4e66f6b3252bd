package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Leaves HTTP to java.net.http. */
@Loses(value = "HTTP-CLI-05", because = "of two lengths that differ it takes the first", always = false)
public final class HttpClientOfTheJdk extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientOfTheJdk().start(args);
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        URI uri = URI.create("http://" + host(arguments) + arguments.more().get("TARGET"));
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(4))
                .build();
        try {
            HttpResponse<InputStream> response =
                    client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofInputStream());
            screen.print("Status: " + response.statusCode() + " " + reason(response.statusCode()) + "\n\n");
            copyToTheEnd(response.body());
            screen.flush();
            System.exit(isGood(response.statusCode()) ? 0 : 1);
        } catch (InterruptedException | IllegalArgumentException strange) {
            throw new IOException(strange);
        }
    }

    private static String reason(int code) {
        return switch (code) {
            case 200 -> "OK";
            case 204 -> "No Content";
            case 301 -> "Moved Permanently";
            case 304 -> "Not Modified";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            default -> "Internal Server Error";
        };
    }
}
