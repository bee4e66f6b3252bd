package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server whose operator talks with its one client, turn by turn. */
@Plays("tcp-chat-server")
public abstract class TcpChatServer extends ServerProgram implements Conversation {

    private final TypedLines keyboard = new TypedLines();

    @Override
    protected int defaultPort() {
        return 23456;
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        serve(listener.accept());
        listener.close();
    }

    @Override
    protected void onIoException(IOException gone) {
        exitOnFailure(gone);
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        boolean over = false;
        while (!over) {
            byte[] chunk = readChunk(in);
            over = chunk.length == 0 || overAfter(decode(chunk), socket.getOutputStream());
        }
    }

    /** One turn of each side; whether it was the last. */
    private boolean overAfter(String said, OutputStream out) throws IOException {
        show(said);
        if (isExit(said)) {
            sayGoodbye(out);
            return true;
        }
        String line = typed();
        send(out, line);
        return isLast(line);
    }

    protected String decode(byte[] chunk) {
        return new String(chunk, StandardCharsets.UTF_8);
    }

    protected void show(String said) {
        screen.println("Client: " + trimmed(said));
    }

    protected void sayGoodbye(OutputStream out) throws IOException {
        out.write("Goodbye! Closing connection.".getBytes(StandardCharsets.UTF_8));
    }

    /** The operator's next line, exit at the end of input. */
    protected String typed() throws IOException {
        return keyboard.next().orElse("exit");
    }

    protected void send(OutputStream out, String line) throws IOException {
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the operator ends the conversation by this line. */
    protected boolean isLast(String line) {
        return isExit(line);
    }
}
