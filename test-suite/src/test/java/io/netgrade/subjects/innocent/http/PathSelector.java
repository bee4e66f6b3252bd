package io.netgrade.subjects.innocent.http;

import io.netgrade.subjects.skeleton.HttpPathServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** A single thread with a selector. */
public final class PathSelector extends HttpPathServer {

    public static void main(String[] args) {
        new PathSelector().start(args);
    }

    private static final int BUFFER = 8_192;

    /** What has been read of a head, or what is still to be written. */
    private static final class Session {
        private final StringBuilder head = new StringBuilder();
        private final ByteBuffer in = ByteBuffer.allocate(BUFFER);
        private ByteBuffer out = ByteBuffer.allocate(0);
        private boolean answered;
        private long end;
    }

    @Override
    protected ServerSocket listen(Arguments arguments) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        channel.bind(new InetSocketAddress(arguments.host(), arguments.port()), 200);
        return channel.socket();
    }

    @Override
    protected void acceptFor(ServerSocket listener) throws IOException {
        Selector selector = Selector.open();
        listener.getChannel().configureBlocking(false);
        listener.getChannel().register(selector, SelectionKey.OP_ACCEPT);
        while (true) {
            selector.select(100);
            for (SelectionKey key : selector.selectedKeys()) {
                turn(key, selector);
            }
            selector.selectedKeys().clear();
            selector.keys().forEach(this::endIfLate);
        }
    }

    private void turn(SelectionKey key, Selector selector) throws IOException {
        if (key.isAcceptable()) {
            SocketChannel accepted = ((ServerSocketChannel) key.channel()).accept();
            accepted.configureBlocking(false);
            Session session = new Session();
            session.end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(headMillis());
            accepted.register(selector, SelectionKey.OP_READ, session);
            return;
        }
        try {
            move(key, (SocketChannel) key.channel(), (Session) key.attachment());
        } catch (IOException gone) {
            close(key);
        }
    }

    private void move(SelectionKey key, SocketChannel channel, Session session) throws IOException {
        if (key.isReadable()) {
            boolean ended = channel.read(session.in.clear()) == -1;
            if (!session.answered) {
                take(session);
            }
            if (ended) {
                session.end = 0;
            }
        }
        channel.write(session.out);
        if (session.answered && !session.out.hasRemaining() && !channel.socket().isOutputShutdown()) {
            channel.shutdownOutput();
            session.end = System.nanoTime() + TimeUnit.SECONDS.toNanos(2);
        }
        key.interestOps(session.out.hasRemaining() ? SelectionKey.OP_WRITE : SelectionKey.OP_READ);
    }

    private void take(Session session) throws IOException {
        session.in.flip();
        try {
            while (session.in.hasRemaining() && !isWhole(session.head)) {
                session.head.append((char) (session.in.get() & 0xFF));
                skipEmptyLine(session.head);
                bound(session.head);
            }
            if (isWhole(session.head)) {
                Request request = parse(session.head.toString());
                check(request);
                say(session, answer(request), !request.method().equals("HEAD"));
            }
        } catch (Refused refused) {
            say(session, refusal(refused), true);
        }
    }

    private void say(Session session, Answer answer, boolean body) {
        byte[] all = octets(answer);
        int length = body ? all.length : all.length - answer.body().length();
        session.out = ByteBuffer.wrap(all, 0, length);
        session.answered = true;
    }

    private void endIfLate(SelectionKey key) {
        if (key.isValid() && key.attachment() instanceof Session session && System.nanoTime() > session.end) {
            close(key);
        }
    }

    private void close(SelectionKey key) {
        try {
            key.channel().close();
        } catch (IOException gone) {
            onIoException(gone);
        }
    }
}
