package io.netgrade.grader.bench;

import java.util.List;

/**
 * How much is measured. The quick sizes show that everything works; the full ones give figures that can be repeated.
 *
 * @param quick whether these are the quick ones: one exercise where all are graded otherwise, one requirement where an exercise is
 * @param batch how many submissions a batch has
 * @param classes how many submissions batches of growing size have, at least two sizes
 * @param repetitions how often short commands run; the median counts
 * @param workers how many workers are started cold, and as many warm
 */
record Sizes(boolean quick, int batch, List<Integer> classes, int repetitions, int workers) {

    static final Sizes FULL = new Sizes(false, 40, List.of(10, 100, 1000), 3, 11);

    static final Sizes QUICK = new Sizes(true, 8, List.of(2, 4, 8), 1, 3);

    static Sizes of(boolean quick) {
        return quick ? QUICK : FULL;
    }
}
