package io.netgrade.subjects.innocent.echo;

import io.netgrade.subjects.skeleton.EchoProgram;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.Channel;
import java.nio.channels.CompletionHandler;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Completion handlers. */
public final class AsynchronousChannels extends EchoProgram {

    public static void main(String[] args) {
        new AsynchronousChannels().start(args);
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        AsynchronousServerSocketChannel listener = AsynchronousServerSocketChannel.open();
        listener.bind(new InetSocketAddress(arguments.host(), arguments.port()));
        accept(listener);
        int port = ((InetSocketAddress) listener.getLocalAddress()).getPort();
        System.out.println("Listening on " + arguments.host() + ":" + port);
        return new ServerSocket();
    }

    @Override
    protected void announce(Arguments arguments, ServerSocket unused) {}

    @Override
    protected void acceptFor(ServerSocket unused) {
        while (true) {
            LockSupport.park();
        }
    }

    private static void accept(AsynchronousServerSocketChannel listener) {
        listener.accept(null, new Then<AsynchronousSocketChannel>(listener) {
            @Override
            public void completed(AsynchronousSocketChannel channel, @Nullable Void none) {
                accept(listener);
                read(channel, ByteBuffer.allocate(512));
            }
        });
    }

    private static void read(AsynchronousSocketChannel channel, ByteBuffer buffer) {
        channel.read(buffer.clear(), null, new Then<Integer>(channel) {
            @Override
            public void completed(Integer count, @Nullable Void none) {
                if (count == -1) {
                    close(channel);
                } else {
                    write(channel, buffer.flip());
                }
            }
        });
    }

    private static void write(AsynchronousSocketChannel channel, ByteBuffer buffer) {
        channel.write(buffer, null, new Then<Integer>(channel) {
            @Override
            public void completed(Integer count, @Nullable Void none) {
                if (buffer.hasRemaining()) {
                    write(channel, buffer);
                } else {
                    read(channel, buffer);
                }
            }
        });
    }

    private static void close(Channel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
    }

    private abstract static class Then<T> implements CompletionHandler<T, @Nullable Void> {
        private final Channel channel;

        Then(Channel channel) {
            this.channel = channel;
        }

        @Override
        public void failed(Throwable gone, @Nullable Void none) {
            System.err.println(gone.getMessage());
            close(channel);
        }
    }
}
