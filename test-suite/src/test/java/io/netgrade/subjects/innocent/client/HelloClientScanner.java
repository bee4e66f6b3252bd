package io.netgrade.subjects.innocent.client;

import io.netgrade.subjects.skeleton.HelloClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

/** A scanner of the whole greeting. */
public final class HelloClientScanner extends HelloClient {

    public static void main(String[] args) {
        new HelloClientScanner().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        Scanner scanner = new Scanner(in, StandardCharsets.UTF_8).useDelimiter("\\A");
        String answer = scanner.hasNext() ? scanner.next() : "";
        IOException failed = scanner.ioException();
        if (failed != null) {
            throw failed;
        }
        return answer;
    }
}
