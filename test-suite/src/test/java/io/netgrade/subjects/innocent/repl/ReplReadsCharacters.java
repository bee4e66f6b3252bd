package io.netgrade.subjects.innocent.repl;

import io.netgrade.subjects.skeleton.ReplServer;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Reads characters where others read bytes. */
public final class ReplReadsCharacters extends ReplServer {

    public static void main(String[] args) {
        new ReplReadsCharacters().start(args);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        Reader reader = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        char[] buffer = new char[4_096];
        int count = reader.read(buffer);
        while (count != -1) {
            acknowledge(socket.getOutputStream());
            count = isExit(new String(buffer, 0, count)) ? -1 : reader.read(buffer);
        }
    }
}
