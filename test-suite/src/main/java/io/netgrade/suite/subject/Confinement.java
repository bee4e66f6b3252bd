package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What keeps the programs of a submission from everything but their own business. It is the inner half of a cell: the worker
 * sits inside the cell's outer walls, and each program that it starts is confined once more, against the worker, against the
 * files of the machine, and against the program that ran before it.
 */
public sealed interface Confinement permits Unconfined, Bubblewrap, OwnUser {

    /** How many user ids a worker needs where each program is a user of its own: two run at a time, others are dying. */
    int USERS = 16;

    /**
     * Prepares the place of the next program.
     *
     * @param place an existing folder of the worker, in which the program's own folder is made
     * @param runtime the Java that will run it
     * @param jar the submission; what confines may have to make it readable
     * @throws IOException if the place cannot be made, which is never the submission's doing
     */
    Quarters next(Path place, JavaRuntime runtime, Path jar) throws IOException;

    /** Plain processes of the worker's own user. */
    static Confinement none() {
        return new Unconfined();
    }

    /** Each program in a sandbox of its own by {@code bwrap} (bubblewrap), for workers without privileges on Linux. */
    static Confinement bubblewrap() {
        return new Bubblewrap();
    }

    /**
     * Each program as a user of its own by {@code setpriv}, for workers that are root on Linux.
     *
     * @param firstUser the first of {@link #USERS} user ids that nobody else on this machine uses meanwhile
     */
    static Confinement ownUser(int firstUser) {
        return new OwnUser(firstUser);
    }

    /** The arguments that tell a worker how to confine; the opposite of {@link #of}. */
    List<String> arguments();

    /**
     * The confinement that a worker's arguments name: nothing, {@code bubblewrap}, or {@code own-user FIRST}.
     *
     * @throws IllegalArgumentException if they name none
     */
    static Confinement of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return none();
        }
        if (arguments.equals(bubblewrap().arguments())) {
            return bubblewrap();
        }
        if (arguments.size() == 2 && arguments.get(0).equals(OwnUser.NAME)) {
            return ownUser(Integer.parseInt(arguments.get(1)));
        }
        throw new IllegalArgumentException("no confinement is called " + arguments);
    }
}
