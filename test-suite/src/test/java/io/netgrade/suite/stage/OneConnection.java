package io.netgrade.suite.stage;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.wire.StallMeter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** One client that is connected to a server, which says what a test has it say. */
abstract class OneConnection {

    static final String CLIENT = "C1";

    private final StallMeter clock = new StallMeter(() -> {});
    private final Subject subject = new Subject(
            new ProgramLauncher(Confinement.none(), Path.of(""), JavaRuntime.current(), Path.of("none"), remark -> {}),
            clock);
    private final Addresses addresses = new Addresses();

    /** A second is a tenth of one. */
    final Deadlines deadlines = Deadlines.ORDINARY.times(1, 10);

    final Peers peers = new Peers(
            subject,
            deadlines,
            Duration.ofMinutes(1),
            addresses,
            new Programs(subject, deadlines, addresses, seen -> {}),
            seen -> {});
    final HttpMessages http = new HttpMessages(peers, addresses, deadlines, seen -> {});
    final Rooms rooms = new Rooms(peers, deadlines, seen -> {});
    final RoomHost host = new RoomHost(peers, deadlines, seen -> {});
    private ServerSocket listener;
    private Socket server;

    @BeforeEach
    void connect() throws IOException {
        listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        addresses.serverIsAt("127.0.0.1", listener.getLocalPort());
        peers.connect(CLIENT);
        server = listener.accept();
    }

    @AfterEach
    void close() throws IOException {
        peers.close();
        subject.close();
        clock.close();
        server.close();
        listener.close();
    }

    final void serve(String text) throws IOException {
        server.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    }

    final void serveNoMore() throws IOException {
        server.shutdownOutput();
    }

    final void reset() throws IOException {
        server.setSoLinger(true, 0);
        server.close();
    }

    static Finding foundBy(Runnable expectation) {
        return assertThrows(Discrepancy.class, expectation::run).finding();
    }
}
