package io.netgrade.grader.cell;

import java.io.IOException;
import java.util.List;

/** One level of isolation on this machine: what it needs, whether that is here, and its cells. */
public interface Level extends AutoCloseable {

    /** Which one it is. */
    Isolation isolation();

    /** What it needs of this machine, in the order in which it is needed; what comes after something missing is left out. */
    List<Check> checks();

    /** What it would do better with, and does without. */
    default List<Check> wishes() {
        return List.of();
    }

    /**
     * Opens a cell.
     *
     * @throws IOException if that fails though everything was there
     */
    Cell open() throws IOException;

    /** Removes what its checks made to see whether it works, unless it has been opened since. */
    @Override
    default void close() {}
}
