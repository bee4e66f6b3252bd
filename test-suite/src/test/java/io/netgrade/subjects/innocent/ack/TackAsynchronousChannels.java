package io.netgrade.subjects.innocent.ack;

import io.netgrade.subjects.skeleton.AckThreadedServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.CompletionHandler;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Completion handlers. */
public final class TackAsynchronousChannels extends AckThreadedServer {

    public static void main(String[] args) {
        new TackAsynchronousChannels().start(args);
    }

    @Override
    protected void work(Arguments arguments) throws IOException {
        AsynchronousServerSocketChannel listener = AsynchronousServerSocketChannel.open();
        listener.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        accept(listener);
        int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
        System.out.println("Listening on " + arguments.host() + ":" + port);
        while (true) {
            LockSupport.park();
        }
    }

    private static void accept(AsynchronousServerSocketChannel listener) {
        listener.accept(null, new Then<AsynchronousSocketChannel>() {
            @Override
            public void completed(AsynchronousSocketChannel client, @Nullable Void none) {
                accept(listener);
                read(client);
            }
        });
    }

    private static void read(AsynchronousSocketChannel client) {
        client.read(ByteBuffer.allocate(2_048), null, new Then<Integer>() {
            @Override
            public void completed(Integer count, @Nullable Void none) {
                if (count == -1) {
                    close(client);
                } else {
                    write(client, StandardCharsets.UTF_8.encode("Message received"));
                }
            }

            @Override
            public void failed(Throwable gone, @Nullable Void none) {
                close(client);
            }
        });
    }

    private static void write(AsynchronousSocketChannel client, ByteBuffer answer) {
        client.write(answer, null, new Then<Integer>() {
            @Override
            public void completed(Integer count, @Nullable Void none) {
                if (answer.hasRemaining()) {
                    write(client, answer);
                } else {
                    read(client);
                }
            }

            @Override
            public void failed(Throwable gone, @Nullable Void none) {
                close(client);
            }
        });
    }

    private static void close(AsynchronousSocketChannel client) {
        try {
            client.close();
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }

    private abstract static class Then<T> implements CompletionHandler<T, @Nullable Void> {
        @Override
        public void failed(Throwable gone, @Nullable Void none) {
            System.err.println(gone.getMessage());
        }
    }
}
