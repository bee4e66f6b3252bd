package course;

import java.io.IOException;

/**
 * Exercise 13, chat-room: a member of the room (default port 8888); {@link ChatRoomServer} says what is sent.
 *
 * <ol>
 *   <li>Connect to {@code arguments.host()} and {@code arguments.port()}. If that is refused, say so on standard error
 *       and exit with code 1 (throwing the IOException does that).
 *   <li>Ask {@code Enter username: } and send the first typed line (standard input, UTF-8) as
 *       {@code {"username": NAME}}.
 *   <li>Send each further line as {@code {"type":"message","content":TEXT}}. Quotes, backslashes and control characters
 *       in it are escaped as JSON wants it.
 *   <li>Print what others say as it comes, also while nothing is typed: messages as {@code NAME: TEXT}, joins (your own
 *       too) as {@code *** NAME has joined ***}, leaves as {@code *** NAME has left ***}.
 *   <li>At the end of the input, shut down your output, print what still comes to the end of the stream (2 s at most),
 *       and exit with code 0.
 *   <li>When the server ends, end within 2 s although standard input is still open: with code 1 before your own join,
 *       with code 0 after it.
 * </ol>
 */
final class ChatRoomClient {

    private ChatRoomClient() {}

    static void run(Arguments arguments) throws IOException {
        throw new UnsupportedOperationException("chat-room-client is not implemented yet");
    }
}
