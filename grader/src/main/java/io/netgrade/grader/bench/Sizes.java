package io.netgrade.grader.bench;

import java.util.List;

/**
 * How much is measured. The quick sizes show that everything works; the full ones give figures that can be repeated.
 *
 * @param quick whether these are the quick ones
 * @param everything whether the reference is graded on all exercises, not only on {@link #exercise}
 * @param batch how many submissions a batch has
 * @param classes how many submissions batches of growing size have
 * @param repetitions how often short commands run; the median counts
 * @param workers how many workers are started cold, and as many warm
 */
record Sizes(boolean quick, boolean everything, int batch, List<Integer> classes, int repetitions, int workers) {

    static final Sizes FULL = new Sizes(false, true, 40, List.of(10, 100, 1000), 3, 11);

    static final Sizes QUICK = new Sizes(true, false, 6, List.of(2, 4, 8), 1, 3);

    static Sizes of(boolean quick) {
        return quick ? QUICK : FULL;
    }

    /** The exercise where one is enough. */
    String exercise() {
        return "tcp-hello";
    }
}
