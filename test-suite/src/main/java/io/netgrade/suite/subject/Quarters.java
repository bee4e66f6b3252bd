package io.netgrade.suite.subject;

import java.nio.file.Path;
import java.util.List;

/** The place of one program: its folder, the walls around it, and who may look over them. */
interface Quarters {

    /** Its working folder, as the worker sees it. */
    Path folder();

    /** The command that starts it inside the walls. */
    List<String> command(List<String> java);

    /** The program itself, which may be another process than the one that was started, since something holds the walls. */
    ProcessHandle program(Process started);

    /** What the program holds now. */
    Usage usage(Process started);

    /** How many processes it has started that still run. */
    int companions(Process started);

    /** Its working folder with what it wrote there, as the worker can look at it while it runs. */
    Path folderNow(Process started);

    /** Kills the program and everything that it started, by force. Does not wait. */
    void clear(Process started);
}
