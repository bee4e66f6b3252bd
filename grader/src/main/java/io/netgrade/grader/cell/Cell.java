package io.netgrade.grader.cell;

import java.util.List;

/** A place in which one worker runs. */
public sealed interface Cell permits PlainCell {

    /** The command that starts a worker there, with its arguments. */
    List<String> workerCommand();

    /** The plain one: a process of this user, with no walls around it. */
    static Cell plain() {
        return new PlainCell();
    }
}
