package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

/** User ids that belong to nobody, a few for each worker, so that workers of one machine never share any. */
final class UserIds {

    /** So many workers of one grader live at a time at most. */
    private static final int WORKERS = 256;

    /** Above what systems give to people, services and containers. */
    private static final long FIRST = 1 << 28;

    /** Where a user namespace has only the usual 65,536 ids. */
    private static final int FIRST_OF_FEW = 20_000;

    private static final int FEW = 40_000;

    /** Killing is repeated while something multiplies. */
    private static final int ROUNDS = 50;

    private static final AtomicInteger TAKEN = new AtomicInteger();

    private UserIds() {}

    /** The first of {@link Confinement#USERS} ids. */
    static int take() {
        return hasAll() ? (int) (FIRST + next() % (1L << 30)) : takeOfFew();
    }

    /**
     * The same where there may be only the usual 65,536, as in containers. Containers need ids that differ too: the kernel
     * counts a user's processes over all of them, so that one that has reached its bound would take them from the other.
     */
    static int takeOfFew() {
        return (int) (FIRST_OF_FEW + next() % FEW);
    }

    private static long next() {
        long worker = ProcessHandle.current().pid() * WORKERS + Math.floorMod(TAKEN.getAndIncrement(), WORKERS);
        return worker * Confinement.USERS;
    }

    /** Whether this user namespace holds every id (user_namespaces(7)). */
    private static boolean hasAll() {
        try {
            return Files.readString(Path.of("/proc/self/uid_map")).contains("4294967295");
        } catch (IOException none) {
            return true;
        }
    }

    /** Kills every process of these users. */
    static void killAll(int firstUser) {
        for (int round = 0; round < ROUNDS; round++) {
            if (kill(firstUser) == 0) {
                return;
            }
        }
    }

    private static int kill(int firstUser) {
        int found = 0;
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (Path process : processes) {
                int user = owner(process) - firstUser;
                if (user >= 0 && user < Confinement.USERS) {
                    found++;
                    ProcessHandle.of(Long.parseLong(String.valueOf(process.getFileName())))
                            .ifPresent(ProcessHandle::destroyForcibly);
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return found;
        }
        return found;
    }

    private static int owner(Path process) {
        try {
            return (int) Files.getAttribute(process, "unix:uid");
        } catch (IOException gone) {
            return -1;
        }
    }
}
