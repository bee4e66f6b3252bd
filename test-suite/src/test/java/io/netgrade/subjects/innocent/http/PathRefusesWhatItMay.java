package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/** Refuses whatever a server may refuse, with statuses of its own choice, and answers HEAD. */
public final class PathRefusesWhatItMay extends HttpPathServer {

    public static void main(String[] args) {
        new PathRefusesWhatItMay().start(args);
    }

    @Override
    protected Request requestLine(String line) throws Refused {
        if (line.chars().anyMatch(octet -> octet > 0x7F) || line.matches(".*%(?![0-9A-Fa-f]{2}).*")) {
            throw new Refused("400 Bad Request");
        }
        return super.requestLine(line);
    }

    @Override
    protected void checkMajor(String major) throws Refused {
        if (!major.equals("1")) {
            throw new Refused("400 Bad Request");
        }
    }

    @Override
    protected void bound(StringBuilder head) throws Refused {
        if (head.length() > LARGEST_HEAD) {
            throw new Refused("400 Bad Request");
        }
    }

    @Override
    protected int readOctet(Socket socket, InputStream in, long end) throws IOException, Refused {
        try {
            return super.readOctet(socket, in, end);
        } catch (Refused late) {
            return -1;
        }
    }

    @Override
    protected Answer answer(Request request) throws IOException, Refused {
        if (request.method().equals("HEAD")) {
            return super.answer(new Request("GET", request.target(), request.minor(), request.fields()));
        }
        if (request.method().equals("BREW") || (request.method().equalsIgnoreCase("GET") && !isGet(request.method()))) {
            throw new Refused("501 Not Implemented");
        }
        return super.answer(request);
    }
}
