package io.netgrade.grader.intake;

import java.io.IOException;
import java.nio.file.Path;

/** Where submissions lie. */
interface Source extends AutoCloseable {

    Listing listing();

    /**
     * A file of the listing as a file of this machine.
     *
     * @param copy where to copy it to, if it is none yet
     * @throws Refused if its content is not what it said
     * @throws IOException if the copy cannot be written
     */
    Path fetch(Item item, Path copy) throws IOException, Refused;

    /**
     * A short file of the listing.
     *
     * @throws Refused if it cannot be read or is longer than 16 MiB
     */
    byte[] read(Item item) throws IOException, Refused;

    /** As much metadata as is read into memory. */
    long LONGEST_READ = 16L << 20;

    @Override
    void close() throws IOException;
}
