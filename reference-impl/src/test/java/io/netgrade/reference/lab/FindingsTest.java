package io.netgrade.reference.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What holds of TCP and UDP on every machine is found on this one; what depends on its speed is not asserted. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FindingsTest {

    private static final Setup QUICK = new Setup(1, true, Optional.empty());

    @Test
    void shares_of_durations() {
        Samples samples = new Samples(100);
        for (int i = 100; i >= 1; i--) {
            samples.add(i * 1_000L);
        }
        assertEquals(50, samples.medianMicros());
        assertEquals(99, samples.micros(0.99));
        assertEquals(100, samples.micros(1));
        assertTrue(Double.isNaN(new Samples(1).medianMicros()));
    }

    @Test
    void missing_twice_and_overtaken_are_counted() {
        List<Integer> arrived = List.of(0, 2, 1, 1, 5, 4, 5);
        assertEquals(2, Order.missing(7, arrived));
        assertEquals(2, Order.repeated(arrived));
        assertEquals(2, Order.overtaken(arrived));
    }

    @Test
    void a_burst_waits_in_tcp_and_is_dropped_by_udp() throws Exception {
        Burst burst = Burst.measure(new Setup(1, false, Optional.empty()));
        assertEquals(Burst.MESSAGES, burst.tcpArrived());
        assertTrue(burst.tcpBeforeWaiting() < Burst.MESSAGES, burst::toString);
        assertTrue(burst.udpArrived() > 0 && burst.udpArrived() < Burst.MESSAGES, burst::toString);
        assertEquals(Seen.YES, burst.finding().seen());
    }

    @Test
    void datagrams_keep_their_boundaries_and_a_stream_has_none() throws Exception {
        for (Finding finding : Boundaries.measure(QUICK)) {
            assertEquals(Seen.YES, finding.seen(), finding::toString);
        }
    }

    @Test
    void boundaries_are_not_seen_to_be_kept_where_nothing_arrives() throws Exception {
        Setup deaf = new Setup(1, true, Optional.of(new Impairment(1, 100, 0, 0, 0)));
        Finding finding = Boundaries.measure(deaf).get(0);
        assertEquals("nothing arrived", finding.udp());
        assertEquals(Seen.NO, finding.seen(), finding::toString);
    }

    @Test
    void a_killed_peer_ends_a_stream_and_is_silent_in_datagrams() throws Exception {
        Finding finding = LostPeer.measure().get(0);
        assertEquals(Seen.YES, finding.seen(), finding::toString);
    }

    @Test
    void every_question_is_answered_where_nothing_is_lost() throws Exception {
        for (RoundTrips one : RoundTrips.measure(QUICK)) {
            assertEquals(1_000, one.tcp().count());
            assertEquals(1_000, one.udp().count() + one.udp().lost());
            assertEquals(0, one.udp().lost());
        }
    }

    @Test
    void times_are_not_compared_when_only_one_side_is_impaired() {
        Setup impaired = new Setup(1, true, Optional.of(new Impairment(1, 0, 0, 0, 0)));
        assertEquals(
                Seen.NOT_COMPARED, new Throughput(1, 1, 9, 0).finding(impaired).seen());
        assertEquals(Seen.YES, new Throughput(1, 1, 9, 0).finding(QUICK).seen());
        assertEquals(Seen.NO, new Throughput(1, 9, 1, 0).finding(QUICK).seen());
    }
}
