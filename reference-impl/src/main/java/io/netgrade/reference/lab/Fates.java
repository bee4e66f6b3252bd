package io.netgrade.reference.lab;

import java.util.Random;

/** The fates of the datagrams of one direction, one after another: the same for the same seed, whenever they come. */
final class Fates {

    private static final int HUNDRED = 100;

    private final Impairment impairment;
    private final Random random;

    /**
     * @param direction tells the directions of one relay apart
     */
    Fates(Impairment impairment, int direction) {
        this.impairment = impairment;
        // Not SplittableRandom, whose sequence is not specified; this one's is, for every Java.
        this.random = new Random(impairment.seed() * 31 + direction);
    }

    Fate next() {
        // Three draws for each, whatever comes of the first: one percentage changed leaves the others' datagrams alone.
        boolean lost = random.nextInt(HUNDRED) < impairment.loss();
        boolean twice = random.nextInt(HUNDRED) < impairment.duplicate();
        boolean overtaken = random.nextInt(HUNDRED) < impairment.reorder();
        return lost ? new Fate.Lost() : new Fate.Passed(twice ? 2 : 1, overtaken);
    }
}
