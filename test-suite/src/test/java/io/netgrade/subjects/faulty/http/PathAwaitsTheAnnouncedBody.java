package io.netgrade.subjects.faulty.http;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.Socket;
import java.util.List;

/** Reads as many bytes of a body as Content-Length says, whatever Transfer-Encoding says. */
@Loses(value = "HTTP-10", because = "it waits for a hundred bytes that never come")
public final class PathAwaitsTheAnnouncedBody extends HttpPathServer {

    public static void main(String[] args) {
        new PathAwaitsTheAnnouncedBody().start(args);
    }

    private static final ThreadLocal<InputStream> INPUT = new ThreadLocal<>();

    @Override
    protected String readHead(Socket socket, InputStream in) throws IOException, Refused {
        INPUT.set(in);
        return super.readHead(socket, in);
    }

    @Override
    protected void checkLength(Request request) throws Refused {
        List<String> lengths = request.values("content-length");
        if (lengths.size() > 1 || (!lengths.isEmpty() && !isLength(lengths.get(0)))) {
            throw new Refused("400 Bad Request");
        }
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        for (String length : request.values("content-length")) {
            BigInteger octets = new BigInteger(length);
            for (BigInteger i = BigInteger.ZERO;
                    i.compareTo(octets) < 0 && INPUT.get().read() != -1; ) {
                i = i.add(BigInteger.ONE);
            }
        }
        return super.answer(request);
    }
}
