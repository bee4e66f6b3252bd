package io.netgrade.grader.intake;

/** Understands one layout. */
interface LayoutReader {

    /** How well names fit a layout. */
    enum Fit {
        /** Nothing speaks for it. */
        NONE,
        /** Some names speak for it and others against. */
        SOME,
        /** It is unmistakable. */
        ALL
    }

    Fit fit(Branch root);

    /**
     * Says of each name at the top whose it is, or what is wrong with it.
     *
     * @throws Refused if nothing at all can be understood
     */
    void read(Branch root, Claims claims) throws Refused;
}
