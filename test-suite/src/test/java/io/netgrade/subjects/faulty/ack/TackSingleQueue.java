package io.netgrade.subjects.faulty.ack;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Has a thread for each client, and a single one, with a queue before it, that answers. */
@Loses(value = "CON-04", because = "the queue is full of what one client sent")
@Loses(value = "NET-08", because = "the next client waits until all that came before is answered")
public final class TackSingleQueue extends AckThreadedServer {

    public static void main(String[] args) {
        new TackSingleQueue().start(args);
    }

    private final ExecutorService answers = Executors.newSingleThreadExecutor();

    @Override
    protected byte[] readChunk(InputStream in) throws IOException {
        byte[] buffer = new byte[1_024];
        return Arrays.copyOf(buffer, Math.max(in.read(buffer), 0));
    }

    @Override
    protected void talk(Socket socket) throws IOException {
        super.talk(socket);
        try {
            // What stands in the queue before this is answered first.
            answers.submit(() -> {}).get();
        } catch (InterruptedException | ExecutionException stopped) {
            throw new IOException(stopped);
        }
    }

    @Override
    protected void acknowledge(OutputStream out) {
        answers.execute(() -> answer(out));
    }

    private void answer(OutputStream out) {
        try {
            // Stands for the work that an answer takes.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            super.acknowledge(out);
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
