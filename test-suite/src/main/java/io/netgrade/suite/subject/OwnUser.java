package io.netgrade.suite.subject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * Each program as a user of its own, without any capability: it can neither signal nor read the worker, which is root, nor
 * what the program before it left running, nor take another user's name again. Everything that a program started is killed by
 * that user's id, whatever family tree it hides in.
 *
 * <p>The worker needs the capabilities SETUID, SETGID, SETPCAP and KILL, and no other. So it can neither give a folder away
 * nor enter one that a program closed to others: a program's folder is open to all users, and found by nobody, since its name
 * is random and the folder around it cannot be listed.
 */
final class OwnUser implements Confinement {

    static final String NAME = "own-user";

    private final int firstUser;
    private final AtomicInteger given = new AtomicInteger();

    OwnUser(int firstUser) {
        this.firstUser = firstUser;
    }

    @Override
    public List<String> arguments() {
        return List.of(NAME, String.valueOf(firstUser));
    }

    @Override
    public Quarters next(Path place, JavaRuntime runtime, Path jar) throws IOException {
        Files.setPosixFilePermissions(place, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(jar, PosixFilePermissions.fromString("rw-r--r--"));
        Path folder = Files.createTempDirectory(place, "run-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        int user = firstUser + Math.floorMod(given.getAndIncrement(), USERS);
        return new Room(folder, user, ProcessLimits.of(runtime));
    }

    private record Room(Path folder, int user, ProcessLimits limits) implements Quarters {

        /** When memory runs out, the program goes before the worker that judges it. */
        private static final List<String> FIRST_TO_GO = List.of("choom", "-n", "800", "--");

        private static final long HELPER_SECONDS = 10;

        private static final int ROUNDS = 100;

        @Override
        public List<String> command(List<String> java) {
            List<String> command = new ArrayList<>(FIRST_TO_GO);
            command.addAll(as(user, "--no-new-privs", "--inh-caps=-all", "--bounding-set=-all"));
            command.addAll(limits.prefix());
            command.addAll(java);
            return command;
        }

        private static List<String> as(int user, String... options) {
            List<String> command = new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + user));
            command.add("--clear-groups");
            command.addAll(List.of(options));
            command.add("--");
            return command;
        }

        @Override
        public ProcessHandle program(Process started) {
            return started.toHandle();
        }

        /** A root without further capabilities may not look into another user's open files; that user may. */
        @Override
        public Usage usage(Process started) {
            int threads = Usage.threadsOf(started.pid());
            return new Usage(help("ls", "/proc/" + started.pid() + "/fd").size(), threads);
        }

        @Override
        public int companions(Process started) {
            return Math.max(0, Usage.processesOf(user) - (started.isAlive() ? 1 : 0));
        }

        @Override
        public Path folderNow(Process started) {
            return folder;
        }

        @Override
        public void clear(Process started) {
            started.destroyForcibly();
            for (int round = 0; round < ROUNDS; round++) {
                // To every process that the user may signal, which are all of the user's and no other; at once, so that
                // nothing outruns it by multiplying. A program may stop the helper, which is of its user; not every
                // time.
                help("kill", "-KILL", "--", "-1");
                if (Usage.processesOf(user) == 0) {
                    // What it wrote must not leave the next program without room. Only its own user may enter its
                    // folders.
                    help("rm", "-rf", "--", folder.toString());
                    return;
                }
            }
            throw new IllegalStateException("processes of user " + user + " cannot be killed");
        }

        /** Runs a small program of the system as the user; returns the lines that it printed. */
        private List<String> help(String... program) {
            List<String> command =
                    Stream.concat(as(user).stream(), Stream.of(program)).toList();
            try {
                Process helper = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String printed = new String(helper.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                if (!helper.waitFor(HELPER_SECONDS, TimeUnit.SECONDS)) {
                    helper.destroyForcibly();
                }
                return printed.lines().toList();
            } catch (IOException cannotStart) {
                throw new IllegalStateException("cannot run " + command, cannotStart);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }
    }
}
