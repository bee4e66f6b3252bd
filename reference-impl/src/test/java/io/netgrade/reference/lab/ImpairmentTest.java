package io.netgrade.reference.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class ImpairmentTest {

    private static final int MANY = 10_000;

    private static List<Fate> fates(Impairment impairment, int direction) {
        Fates fates = new Fates(impairment, direction);
        return IntStream.range(0, MANY).mapToObj(i -> fates.next()).toList();
    }

    @Test
    void the_same_seed_draws_the_same_fates_and_each_direction_its_own() {
        Impairment one = new Impairment(7, 5, 2, 5, 10);
        assertEquals(fates(one, 0), fates(one, 0));
        assertNotEquals(fates(one, 0), fates(one, 1));
        assertNotEquals(fates(one, 0), fates(new Impairment(8, 5, 2, 5, 10), 0));
    }

    @Test
    void percentages_are_kept() {
        assertEquals(
                List.of(),
                fates(new Impairment(1, 0, 50, 50, 0), 0).stream()
                        .filter(Fate.Lost.class::isInstance)
                        .toList());
        assertTrue(fates(new Impairment(1, 100, 50, 50, 0), 0).stream().allMatch(Fate.Lost.class::isInstance));
        long lost = fates(new Impairment(1, 20, 0, 0, 0), 0).stream()
                .filter(Fate.Lost.class::isInstance)
                .count();
        // Five standard deviations of ten thousand draws.
        assertTrue(Math.abs(lost - MANY / 5) < 200, () -> "lost " + lost);
    }

    @Test
    void more_loss_changes_nothing_else() {
        List<Fate> little = fates(new Impairment(3, 1, 30, 30, 0), 0);
        List<Fate> much = fates(new Impairment(3, 60, 30, 30, 0), 0);
        for (int i = 0; i < MANY; i++) {
            assertTrue(much.get(i) instanceof Fate.Lost || much.get(i).equals(little.get(i)));
        }
    }

    @Test
    void the_relay_does_to_real_datagrams_what_was_drawn() throws Exception {
        Impairment impairment = new Impairment(11, 10, 10, 10, 1);
        int messages = 500;
        List<Integer> drawn = new ArrayList<>();
        Fates fates = new Fates(impairment, 0);
        for (int i = 0; i < messages; i++) {
            if (fates.next() instanceof Fate.Passed passed) {
                for (int copy = 0; copy < passed.copies(); copy++) {
                    drawn.add(i);
                }
            }
        }
        List<Integer> arrived = Order.overUdp(new Setup(11, false, Optional.of(impairment)), messages);
        assertTrue(Order.overtaken(arrived) > 0);
        assertEquals(drawn, arrived.stream().sorted().toList());
    }

    @Test
    void numbers_go_on_though_not_one_arrives() throws Exception {
        // More than go at once: the sender must not wait for what is lost.
        Impairment deaf = new Impairment(1, 100, 0, 0, 0);
        assertEquals(List.of(), Order.overUdp(new Setup(1, true, Optional.of(deaf)), 100));
    }

    @Test
    void a_silence_ends_nothing_while_somebody_sends() throws Exception {
        List<Integer> arrived = new ArrayList<>();
        try (UdpPair pair = UdpPair.open(new Setup(1, true, Optional.empty()))) {
            AtomicInteger silences = new AtomicInteger();
            // Held up until the first silence is over, and done after one datagram.
            BooleanSupplier sending = () -> silences.get() == 0 || (arrived.isEmpty() && sent(pair));
            pair.receiveAll(sending, next -> {
                next.ifPresentOrElse(message -> arrived.add(message.remaining()), silences::incrementAndGet);
            });
            assertEquals(2, silences.get());
        }
        assertEquals(List.of(7), arrived);
    }

    private static boolean sent(UdpPair pair) {
        try {
            pair.send(new byte[7]);
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void without_a_relay_nothing_is_lost_or_overtaken() throws Exception {
        List<Integer> arrived = Order.overUdp(new Setup(1, false, Optional.empty()), 2_000);
        assertEquals(IntStream.range(0, 2_000).boxed().toList(), arrived);
    }
}
