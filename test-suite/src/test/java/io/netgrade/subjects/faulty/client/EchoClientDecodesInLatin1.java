package io.netgrade.subjects.faulty.client;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Takes every byte for a character. */
@Loses(value = "TCP-ECHO-06", because = "characters outside ASCII are printed as several others")
@Loses(value = "CLI-05", because = "characters outside ASCII are printed as several others")
@Loses(value = "CLI-03", because = "the answer there may hold characters outside ASCII", always = false)
@Loses(value = "CLI-02", because = "what came may hold characters outside ASCII", always = false)
public final class EchoClientDecodesInLatin1 extends EchoClient {

    public static void main(String[] args) {
        new EchoClientDecodesInLatin1().start(args);
    }

    @Override
    protected String readAnswer(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
}
