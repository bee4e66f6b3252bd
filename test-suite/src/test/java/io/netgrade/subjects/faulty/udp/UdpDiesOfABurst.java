package io.netgrade.subjects.faulty.udp;

import io.netgrade.subjects.Loses;
import io.netgrade.subjects.skeleton.UdpEchoServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** Has a queue of four places between who receives and who answers. */
@Loses(value = "UDP-04", because = "the sixth datagram at once finds no place, which nobody catches")
@Loses(value = "UDP-ECHO-03", because = "several peers may be waiting there", always = false)
@Loses(value = "UDP-ECHO-05", because = "several datagrams may be waiting there", always = false)
@Loses(value = "UDP-01", because = "several peers may be waiting there", always = false)
@Loses(value = "UDP-03", because = "several datagrams may be waiting there", always = false)
public final class UdpDiesOfABurst extends UdpEchoServer {

    public static void main(String[] args) {
        new UdpDiesOfABurst().start(args);
    }

    private final BlockingQueue<DatagramPacket> queue = new ArrayBlockingQueue<>(4);

    @Override
    protected void serve(DatagramSocket socket) throws IOException {
        Thread worker = new Thread(() -> answerAll(socket));
        worker.setDaemon(true);
        worker.start();
        while (true) {
            queue.add(receive(socket));
        }
    }

    private void answerAll(DatagramSocket socket) {
        try {
            while (true) {
                DatagramPacket next = queue.take();
                // Stands for the work that an answer takes.
                TimeUnit.MILLISECONDS.sleep(20);
                answer(socket, next);
            }
        } catch (InterruptedException | IOException over) {
            System.err.println(over.getMessage());
        }
    }
}
