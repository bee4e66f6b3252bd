package io.netgrade.reference.lab;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Optional;

/** How datagrams get to a peer: straight, or by a relay. */
sealed interface Route extends Closeable {

    /** Where to send so that the peer gets it. */
    SocketAddress address();

    @Override
    void close();

    /** Loopback and nothing else. */
    record Straight(SocketAddress address) implements Route {
        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    /** By a relay that impairs. */
    record Relayed(Relay relay) implements Route {
        @Override
        public SocketAddress address() {
            return relay.address();
        }

        @Override
        public void close() {
            relay.close();
        }
    }

    /** The route to a peer, by a relay if there is an impairment. */
    static Route to(InetSocketAddress peer, Optional<Impairment> impairment) throws IOException {
        return impairment.isPresent() ? new Relayed(new Relay(impairment.get(), peer)) : new Straight(peer);
    }
}
