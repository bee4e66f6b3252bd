package io.netgrade.subjects.faulty.httpclient;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpClientProgram;

/** Takes a length that is none for none. */
@Loses(value = "HTTP-CLI-05", because = "a length that is none makes the response malformed")
public final class HttpClientTakesAnyLength extends HttpClientProgram {

    public static void main(String[] args) {
        new HttpClientTakesAnyLength().start(args);
    }

    @Override
    protected long number(String digits, int radix) {
        try {
            return Long.parseLong(digits, radix);
        } catch (NumberFormatException wrong) {
            return 0;
        }
    }
}
