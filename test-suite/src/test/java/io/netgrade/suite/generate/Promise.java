package io.netgrade.suite.generate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.engine.SourceOfRandomness;

/**
 * What a generator must come up with within as many tries as a plan has, and not only in the long run: a program that only one
 * kind of case gives away would otherwise get off by some seeds.
 *
 * @param name what must occur
 * @param cases the generator
 * @param tries how many cases a plan takes from it
 * @param plans in how many of {@value #PLANS} plans it must occur at least
 * @param interesting whether a case is what must occur
 */
public record Promise<T>(String name, Arbitrary<T> cases, int tries, int plans, Predicate<T> interesting) {

    /** So many plans, each with a seed of its own, are looked at. */
    public static final int PLANS = 200;

    /** Fails unless it is kept. */
    public void assertKept() {
        long kept = IntStream.range(0, PLANS).filter(this::isKeptBy).count();
        assertTrue(kept >= plans, () -> this + ": in " + kept + " of " + PLANS + " plans");
    }

    private boolean isKeptBy(int seed) {
        Random random = SourceOfRandomness.newRandom(seed);
        return cases.generator(tries, true).stream(random)
                .limit(tries)
                .anyMatch(shrinkable -> interesting.test(shrinkable.value()));
    }

    @Override
    public String toString() {
        return name + ", within " + tries + " tries";
    }
}
