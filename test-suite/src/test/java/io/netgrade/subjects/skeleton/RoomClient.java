package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A member of the room at a console: one thread prints, another one waits for what is typed. */
@Plays("chat-room-client")
public abstract class RoomClient extends ClientProgram implements JsonText {

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean joined;
    private volatile boolean left;

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected void talk(Socket server, Arguments arguments) throws IOException {
        server.setSoTimeout(0);
        BufferedReader typed = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Thread typing = new Thread(() -> send(server, typed));
        typing.setDaemon(isDaemon());
        typing.start();
        beforePrinting(typing);
        try {
            print(new BufferedInputStream(server.getInputStream()));
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
        over.countDown();
        if (!joined && !left) {
            throw new IOException("the server has gone");
        }
    }

    protected boolean isDaemon() {
        return true;
    }

    protected void beforePrinting(Thread typing) {}

    private void send(Socket server, BufferedReader typed) {
        try {
            screen.print("Enter username: ");
            screen.flush();
            String line = typed.readLine();
            if (line != null) {
                sendLine(server, "{\"username\":" + quoted(line) + "}");
                afterName(server);
                for (line = typed.readLine(); line != null; line = typed.readLine()) {
                    sendLine(server, "{\"type\":\"message\",\"content\":" + spelled(line) + "}");
                }
            }
            left = true;
            leave(server);
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }

    protected void afterName(Socket server) throws IOException {}

    protected String spelled(String line) {
        return quoted(line);
    }

    protected void sendLine(Socket server, String object) throws IOException {
        send(server.getOutputStream(), object + "\n");
    }

    protected void leave(Socket server) throws IOException {
        server.shutdownOutput();
        try {
            if (!over.await(2, TimeUnit.SECONDS)) {
                server.close();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    protected void print(InputStream in) throws IOException {
        for (String text = next(in); text != null; text = next(in)) {
            show(text);
        }
    }

    protected void show(String text) {
        Map<String, String> fields = parse(text);
        String name = fields.getOrDefault("username", "");
        switch (fields.getOrDefault("type", "")) {
            case "join" -> {
                joined = true;
                screen.println("*** " + name + " has joined ***");
            }
            case "leave" -> screen.println("*** " + name + " has left ***");
            case "message" -> screen.println(name + ": " + fields.getOrDefault("content", ""));
            default -> System.err.println(text);
        }
    }

    /** The next object, up to its last brace; null at the end of the stream. */
    protected @Nullable String next(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int depth = 0;
        boolean inString = false;
        for (int octet = in.read(); octet != -1; octet = in.read()) {
            text.write(octet);
            if (inString && octet == '\\') {
                text.write(in.read());
            } else if (octet == '"') {
                inString = !inString;
            } else if (!inString) {
                depth += octet == '{' ? 1 : octet == '}' ? -1 : 0;
                if (octet == '}' && depth == 0) {
                    return text.toString(StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }
}
