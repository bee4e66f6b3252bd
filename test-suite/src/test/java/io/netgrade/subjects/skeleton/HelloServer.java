package io.netgrade.subjects.skeleton;

import io.netgrade.subjects.Plays;
import java.io.IOException;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** The server that greets its one client. */
@Plays("tcp-hello-server")
public abstract class HelloServer extends ServerProgram {

    @Override
    protected int defaultPort() {
        return 12345;
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
        byte[] said = readChunk(socket.getInputStream());
        if (said.length > 0) {
            show(said);
            greet(socket.getOutputStream());
        }
    }

    protected void show(byte[] said) {
        screen.println("Client says: " + new String(said, StandardCharsets.UTF_8));
    }

    protected void greet(OutputStream out) throws IOException {
        out.write("Hello from server!".getBytes(StandardCharsets.UTF_8));
    }
}
