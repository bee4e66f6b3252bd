package io.netgrade.suite.run;

/**
 * Tells jqwik that a loss is small enough. Whatever else a try ends with, jqwik goes on to the next one: it can think of
 * hundreds of thousands, and refusing each would keep a core busy for nothing. It is an {@link Error} since jqwik takes every
 * exception for one more loss.
 */
final class ShrunkEnough extends Error {

    private static final long serialVersionUID = 1;

    ShrunkEnough() {
        super(null, null, false, false);
    }
}
