package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** The room: a thread reads what a member says, another one writes what it is told. */
@Plays("chat-room-server")
public abstract class RoomServer extends ServerProgram implements JsonText {

    protected static final int LONGEST = 100_000;
    private static final int MOST_OWED = 4 << 20;
    private static final byte[] END = {};

    /** Who is in the room, by name. */
    protected final Map<String, Guest> guests = new LinkedHashMap<>();

    /** A client, and what it is still to be told. */
    public static final class Guest {
        private final Socket socket;
        private final BlockingQueue<byte[]> owed = new LinkedBlockingQueue<>();
        private final AtomicInteger size = new AtomicInteger();
        private volatile String name = "";

        Guest(Socket socket) {
            this.socket = socket;
        }

        public Socket socket() {
            return socket;
        }

        public String name() {
            return name;
        }
    }

    @Override
    protected int defaultPort() {
        return 8888;
    }

    @Override
    protected void handle(Runnable session) {
        new Thread(session).start();
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        Guest guest = new Guest(socket);
        InputStream in = new BufferedInputStream(socket.getInputStream());
        String first = next(in);
        if (first == null) {
            return;
        }
        guest.name = nameIn(first);
        if (guest.name.isEmpty() || !join(guest)) {
            write(guest, line("error", "reason", "by this name nobody can join"));
            afterRefusal(guest, in);
            return;
        }
        Thread writer = new Thread(() -> writeWhatIsOwed(guest));
        writer.start();
        try {
            listen(guest, in);
        } finally {
            leaveAtLast(guest);
            guest.owed.add(END);
            await(writer);
        }
    }

    protected void afterRefusal(Guest guest, InputStream in) throws IOException {}

    protected void listen(Guest guest, InputStream in) throws IOException {
        for (String text = next(in); text != null; text = next(in)) {
            hear(guest, text);
        }
    }

    protected void leaveAtLast(Guest guest) {
        leave(guest);
    }

    private static void await(Thread writer) {
        try {
            writer.join(10_000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** The next object, or the next line that is none; null at the end of the stream. */
    protected @Nullable String next(InputStream in) throws IOException {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int depth = 0;
        boolean inString = false;
        int before = 0;
        for (int octet = in.read(); octet != -1; octet = in.read()) {
            boolean blank = octet == ' ' || octet == '\t' || octet == '\r' || octet == '\n';
            if (octet == '\n' && text.size() > 0) {
                return text.toString(StandardCharsets.UTF_8);
            }
            if (text.size() == 0 && blank) {
                continue;
            }
            text.write(octet);
            bound(text.size());
            if (inString) {
                inString = octet != '"' || before == '\\';
                before = before == '\\' ? 0 : octet;
            } else if (octet == '"') {
                inString = true;
                before = 0;
            } else {
                depth += octet == '{' ? 1 : octet == '}' ? -1 : 0;
                if (octet == '}' && depth == 0 && endsAtItsBrace()) {
                    return text.toString(StandardCharsets.UTF_8);
                }
            }
        }
        return null;
    }

    protected boolean endsAtItsBrace() {
        return true;
    }

    protected void bound(int length) throws IOException {
        if (length > LONGEST) {
            throw new IOException("a line is too long");
        }
    }

    /** The name by which somebody wants to join; nothing if there is none that is allowed. */
    protected String nameIn(String first) {
        try {
            String name = parse(first).getOrDefault("username", "").strip();
            boolean allowed = name.codePointCount(0, name.length()) <= 64
                    && name.codePoints().noneMatch(Character::isISOControl);
            return allowed ? name : "";
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }

    protected boolean join(Guest guest) {
        synchronized (guests) {
            if (guests.putIfAbsent(guest.name, guest) != null) {
                return false;
            }
            tellOfJoin(guest);
            return true;
        }
    }

    protected void tellOfJoin(Guest guest) {
        byte[] line = line("join", "username", guest.name);
        guests.values().forEach(each -> tell(each, line));
    }

    protected void hear(Guest guest, String text) throws IOException {
        Map<String, String> fields;
        try {
            fields = parse(text);
        } catch (IllegalArgumentException malformed) {
            onMalformed(guest, malformed);
            return;
        }
        obey(guest, fields);
    }

    protected void onMalformed(Guest guest, IllegalArgumentException malformed) throws IOException {
        tell(guest, line("error", "reason", "this is no object"));
    }

    protected void obey(Guest guest, Map<String, String> fields) throws IOException {
        String type = fields.get("type");
        if (type == null) {
            tell(guest, line("error", "reason", "there is no type"));
        } else if (!type.equals("message")) {
            onUnknown(guest);
        } else if (fields.get("content") == null) {
            tell(guest, line("error", "reason", "there is no content"));
        } else {
            say(guest, sender(guest, fields), fields.get("content"));
        }
    }

    protected void onUnknown(Guest guest) {
        // A later version of the protocol.
    }

    protected String sender(Guest guest, Map<String, String> fields) {
        return guest.name;
    }

    protected void say(Guest guest, String sender, String content) {
        byte[] line = line("message", "username", sender, "content", content);
        synchronized (guests) {
            for (Guest each : guests.values()) {
                if (hears(each, guest)) {
                    tell(each, line);
                }
            }
        }
    }

    protected boolean hears(Guest hearer, Guest speaker) {
        return hearer != speaker;
    }

    protected void leave(Guest guest) {
        synchronized (guests) {
            guests.remove(guest.name);
            byte[] line = line("leave", "username", guest.name);
            guests.values().forEach(each -> tell(each, line));
        }
    }

    /** A member is to be told a line; nobody waits for it. */
    protected void tell(Guest guest, byte[] line) {
        if (guest.size.addAndGet(line.length) > mostOwed()) {
            onTooMuch(guest);
        } else {
            guest.owed.add(line);
        }
    }

    protected int mostOwed() {
        return MOST_OWED;
    }

    protected void onTooMuch(Guest guest) {
        try {
            guest.socket.close();
        } catch (IOException gone) {
            onIoException(gone);
        }
    }

    private void writeWhatIsOwed(Guest guest) {
        try {
            for (byte[] line = guest.owed.take(); line != END; line = guest.owed.take()) {
                write(guest, line);
                guest.size.addAndGet(-line.length);
            }
        } catch (IOException gone) {
            onTooMuch(guest);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    protected void write(Guest guest, byte[] line) throws IOException {
        guest.socket.getOutputStream().write(line);
    }

    protected byte[] line(String type, String... fields) {
        StringBuilder line = new StringBuilder("{\"type\":" + quoted(type));
        for (int i = 0; i < fields.length; i += 2) {
            line.append(between()).append(quoted(fields[i])).append(':').append(quoted(fields[i + 1]));
        }
        return line.append('}').append(lineEnd()).toString().getBytes(StandardCharsets.UTF_8);
    }

    protected String between() {
        return ",";
    }

    protected String lineEnd() {
        return "\n";
    }
}
