package course;

import java.io.IOException;

/**
 * Exercise 13, chat-room: a room in which many clients talk at once (default port 8888).
 *
 * <ol>
 *   <li>Bind to {@code arguments.host()} and {@code arguments.port()}. Then print {@code Listening on HOST:PORT}, with
 *       the port that the socket really got, and flush. If the port is in use, say so on standard error and exit with
 *       code 1 (throwing the IOException does that).
 *   <li>Accept clients for ever. Each is served in a thread of its own: one that says nothing delays nobody.
 *   <li>Client and server send JSON objects (RFC 8259) in UTF-8, one per line, each written in one go with {@code \n}
 *       behind it. You accept {@code \r\n} too, ignore empty lines, and should accept objects with nothing between
 *       them. One read may bring half an object, or three. Key order and white space are free.
 *   <li>A client first sends {@code {"username": NAME}}: 1 to 64 code points after trimming, no control characters.
 *       Then everyone in the room, the newcomer included, gets {@code {"type":"join","username":NAME}}; it is the first
 *       line that the newcomer gets.
 *   <li>A client sends {@code {"type":"message","content":TEXT}}. Everyone but the sender gets
 *       {@code {"type":"message","username":NAME,"content":TEXT}}. You say who the sender is: a {@code username} sent
 *       along is ignored.
 *   <li>When a client closes, resets, or ends its side, everyone left gets {@code {"type":"leave","username":NAME}},
 *       exactly once. One that ended its side still gets what it was owed, then the end of the stream. From then on its
 *       name is free again.
 *   <li>Bad input gets {@code {"type":"error","reason":TEXT}}, once per broken line, sent to that client alone: no
 *       JSON, no object, missing or wrong fields, a name that is taken or not allowed, a line over 1 MiB. Before the
 *       join, the connection is then closed in order; after it, the session goes on. Unknown fields and unknown types
 *       are ignored. Lines of up to 65,536 bytes are accepted.
 *   <li>Everyone sees the messages of one sender in the order sent. A member that does not read stalls nobody: it may
 *       lag behind by 1 MiB without a loss; beyond that you may close it.
 *   <li>The program never ends by itself.
 * </ol>
 */
final class ChatRoomServer {

    private ChatRoomServer() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("chat-room-server is not implemented yet");
    }
}
