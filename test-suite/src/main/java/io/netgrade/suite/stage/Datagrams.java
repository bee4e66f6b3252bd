package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.DatagramFinding;
import io.netgrade.suite.exchange.DatagramStep;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.wire.DatagramPeer;
import io.netgrade.suite.wire.Ticker;
import io.netgrade.suite.words.Words;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Carries out steps with datagrams. */
final class Datagrams implements DatagramStep.Actor, AutoCloseable {

    private final Ticker ticker;
    private final Deadlines deadlines;
    private final Addresses addresses;
    private final Programs programs;
    private final Consumer<String> saw;
    private final Map<String, Socket> sockets = new HashMap<>();

    /** A socket of the harness, and what it knows of the program that it talks to. */
    private static final class Socket {
        private final DatagramPeer peer;
        private Optional<InetSocketAddress> heard = Optional.empty();
        private Optional<Bytes> mayComeAgain = Optional.empty();
        private Optional<Bytes> last = Optional.empty();
        private Optional<Bytes> lastButOne = Optional.empty();
        private boolean watchesTheProgram;

        Socket(DatagramPeer peer) {
            this.peer = peer;
        }
    }

    Datagrams(Ticker ticker, Deadlines deadlines, Addresses addresses, Programs programs, Consumer<String> saw) {
        this.programs = programs;
        this.ticker = ticker;
        this.deadlines = deadlines;
        this.addresses = addresses;
        this.saw = saw;
    }

    @Override
    public void open(String peer) {
        String host = addresses.server().getHostString();
        sockets.put(peer, new Socket(harness(() -> DatagramPeer.open(host, ticker))));
    }

    @Override
    public void listen(String peer) {
        Socket socket = new Socket(harness(() -> DatagramPeer.open("127.0.0.1", ticker)));
        sockets.put(peer, socket);
        addresses.choose(socket.peer.port());
        saw.accept(Words.of("seen.port", socket.peer.port()));
    }

    @Override
    public void send(String peer, Bytes bytes) {
        Socket socket = socket(peer);
        send(socket.peer, bytes, socket.heard.orElse(addresses.server()));
    }

    private static void send(DatagramPeer from, Bytes bytes, InetSocketAddress to) {
        harness(() -> {
            from.send(bytes, to);
            return bytes;
        });
    }

    @Override
    public void sendAsStranger(String peer, Bytes bytes) {
        InetSocketAddress program =
                socket(peer).heard.orElseThrow(() -> new IllegalStateException(peer + " has heard nobody"));
        harness(() -> {
            try (DatagramPeer stranger = DatagramPeer.open("127.0.0.1", ticker)) {
                stranger.send(bytes, program);
            }
            return bytes;
        });
    }

    @Override
    public void expect(String peer, Bytes bytes) {
        Optional<Bytes> received = receive(peer, deadlines.answer());
        judge(peer, bytes, received.orElseThrow(() -> nothing(peer, bytes)));
    }

    private Discrepancy nothing(String peer, Bytes expected) {
        saw.accept(Words.of("seen.nothing"));
        return programs.ended().orElseGet(() -> noDatagram(peer, expected));
    }

    private Discrepancy noDatagram(String peer, Bytes expected) {
        return new Discrepancy(new DatagramFinding.NoDatagram(peer, expected, deadlines.answerMillis()));
    }

    private void judge(String peer, Bytes expected, Bytes seen) {
        if (expected.mismatch(seen) != -1) {
            boolean again = socket(peer).lastButOne.equals(Optional.of(seen));
            throw new Discrepancy(new DatagramFinding.WrongDatagram(peer, expected, seen, again));
        }
    }

    @Override
    public void expectAny(String peer) {
        if (receive(peer, deadlines.answer()).isEmpty()) {
            throw nothing(peer, Bytes.NONE);
        }
    }

    @Override
    public void expectNone(String peer) {
        receive(peer, deadlines.brisk().times(1, 4).answer()).ifPresent(extra -> {
            throw new Discrepancy(new DatagramFinding.ExtraDatagram(peer, extra));
        });
    }

    @Override
    public void knock(String peer, Bytes bytes) {
        InetSocketAddress server = addresses.server();
        boolean received = harness(() -> socket(peer).peer.knock(bytes, server));
        if (!received) {
            throw new Discrepancy(new DatagramFinding.Unreachable(peer, server.getPort()));
        }
    }

    @Override
    public void ask(String peer, Bytes bytes, Bytes answer) {
        send(peer, bytes);
        Optional<Bytes> received = receive(peer, deadlines.answer());
        if (received.isEmpty()) {
            send(peer, bytes);
            received = receive(peer, deadlines.answer());
            socket(peer).mayComeAgain = Optional.of(answer);
        }
        judge(peer, answer, received.orElseThrow(() -> nothing(peer, answer)));
    }

    /** The next datagram from the program, apart from the late answer to a question that was put twice. */
    private Optional<Bytes> receive(String peer, Duration patience) {
        Socket socket = socket(peer);
        if (!socket.watchesTheProgram) {
            socket.watchesTheProgram = true;
            programs.whenEnded(socket.peer::wakeUp);
        }
        Optional<DatagramPeer.Received> received = harness(() -> socket.peer.receive(patience, programs::hasEnded));
        if (received.isPresent() && socket.mayComeAgain.equals(received.map(DatagramPeer.Received::bytes))) {
            socket.mayComeAgain = Optional.empty();
            received = harness(() -> socket.peer.receive(patience, programs::hasEnded));
        }
        received.ifPresent(datagram -> {
            saw.accept(Transcript.shown(datagram.bytes()));
            socket.lastButOne = socket.last;
            socket.last = Optional.of(datagram.bytes());
            judgeSource(peer, socket, datagram.from());
        });
        return received.map(DatagramPeer.Received::bytes);
    }

    /** A server answers from the port that was asked; a client program may have any, and is answered there. */
    private void judgeSource(String peer, Socket socket, InetSocketAddress from) {
        int asked = addresses.server().getPort();
        if (asked != 0 && from.getPort() != asked) {
            throw new Discrepancy(new DatagramFinding.WrongSource(peer, asked, from.getPort()));
        }
        socket.heard = Optional.of(from);
    }

    @Override
    public void close(String peer) {
        Socket socket = socket(peer);
        sockets.remove(peer);
        close(socket);
    }

    private static void close(Socket socket) {
        harness(() -> {
            socket.peer.close();
            return socket;
        });
    }

    private Socket socket(String peer) {
        Socket socket = sockets.get(peer);
        if (socket == null) {
            throw new IllegalStateException(peer + " has no socket");
        }
        return socket;
    }

    @Override
    public void close() {
        sockets.values().forEach(Datagrams::close);
        sockets.clear();
    }
}
