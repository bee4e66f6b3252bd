package io.netgrade.subjects.faulty.echo;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Sends from a queue a little later, and closes as soon as the input ends. */
@Loses(value = "NET-03", because = "the answer is still in the queue when the client ends its side")
@Loses(value = "TCP-ECHO-01", because = "clients there end their side at once")
@Loses(value = "TCP-ECHO-02", because = "clients there end their side at once")
@Loses(value = "TCP-ECHO-05", because = "the tail is still in the queue")
@Loses(value = "NET-02", because = "clients there may end their side at once", always = false)
public final class DropsWhatIsPendingAtTheEnd extends EchoProgram {

    public static void main(String[] args) {
        new DropsWhatIsPendingAtTheEnd().start(args);
    }

    @Override
    protected void echo(InputStream in, OutputStream out) throws IOException {
        BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
        Thread sender = new Thread(() -> send(queue, out));
        sender.setDaemon(true);
        sender.start();
        byte[] buffer = new byte[1024];
        try {
            for (int count = in.read(buffer); count != -1; count = in.read(buffer)) {
                queue.add(Arrays.copyOf(buffer, count));
            }
        } finally {
            sender.interrupt();
        }
    }

    private static void send(BlockingQueue<byte[]> queue, OutputStream out) {
        try {
            while (true) {
                byte[] next = queue.take();
                // Stands for the work that an answer takes.
                TimeUnit.MILLISECONDS.sleep(queue.isEmpty() ? 30 : 0);
                out.write(next);
            }
        } catch (InterruptedException | IOException over) {
            System.err.println("dropped " + queue.size());
        }
    }
}
