package io.netgrade.reference.http;

import io.netgrade.reference.launch.Options;
import io.netgrade.reference.tcp.Session;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * One request and its answer, then close: whatever else the client sends is never looked at. A client that ends before
 * its head is complete gets nothing, nor does one that has sent nothing when its time is over.
 */
final class HttpSession implements Session {

    /** The option that sets how long a client may take for its head. */
    static final String HEAD_TIMEOUT = "--head-timeout";

    private static final int DEFAULT_SECONDS = 10;
    private static final int MOST_SECONDS = 3_600;
    private static final int BUFFER = 4_096;

    private final Function<RequestHead, Response> answer;
    private final int seconds;

    /**
     * @param options the command line, for {@value #HEAD_TIMEOUT}: whole seconds from the first moment of the connection
     * @param answer what to answer to a request that is in order
     */
    HttpSession(Options options, Function<RequestHead, Response> answer) {
        this.answer = answer;
        this.seconds = options.number(HEAD_TIMEOUT, DEFAULT_SECONDS, 1, MOST_SECONDS);
    }

    @Override
    public void serve(Socket client) throws IOException {
        RequestHeadParser parser = new RequestHeadParser();
        Response response;
        try {
            if (!readHead(client, parser)) {
                return;
            }
            RequestHead head = parser.head();
            RequestRules.check(head);
            response = answer.apply(head);
        } catch (RefusedException refused) {
            response = Response.text(refused.status(), refused.getMessage() + "\n");
        }
        client.getOutputStream().write(response.bytes(!parser.method().equals("HEAD")));
    }

    /** Reads until the head is complete; false if the client leaves before. */
    private boolean readHead(Socket client, RequestHeadParser parser) throws IOException, RefusedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        byte[] buffer = new byte[BUFFER];
        boolean silent = true;
        while (true) {
            // The time that is left of the whole: a timeout that began anew with each byte would let a client drip for
            // ever.
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            int read;
            try {
                client.setSoTimeout((int) Math.max(1, left));
                read = left > 0 ? client.getInputStream().read(buffer) : 0;
            } catch (SocketTimeoutException slow) {
                read = 0;
            }
            if (read == -1 || (read == 0 && silent)) {
                return false;
            }
            if (read == 0) {
                throw new RefusedException(Status.REQUEST_TIMEOUT, "no complete head within " + seconds + " s");
            }
            silent = false;
            if (parser.take(buffer, read)) {
                return true;
            }
        }
    }
}
