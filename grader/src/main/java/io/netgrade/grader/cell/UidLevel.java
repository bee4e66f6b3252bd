package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.worker.Rehearsal;
import io.netgrade.suite.worker.Worker;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The inner half of a container without an engine: for a worker that is root in a container which is thrown away afterwards
 * (a pod, a job of a CI). Where that root may make namespaces, each worker gets a network of its own; where it may not, one
 * worker runs at a time, so that no program can ask another submission's.
 */
final class UidLevel implements Level {

    private static final List<Path> SIGNS_OF_A_CONTAINER =
            List.of(Path.of("/.dockerenv"), Path.of("/run/.containerenv"), Path.of("/var/run/secrets/kubernetes.io"));

    /** A network and temporary folders of its own; processes stay visible, since programs are killed by their user. */
    private static final List<String> WALLS = List.of(
            "bwrap",
            "--unshare-net",
            "--unshare-ipc",
            "--die-with-parent",
            "--cap-add",
            "ALL",
            "--dev-bind",
            "/",
            "/",
            "--tmpfs",
            "/dev/shm",
            "--tmpfs",
            "/tmp",
            "--tmpfs",
            "/var/tmp",
            "--tmpfs",
            "/home",
            "--tmpfs",
            "/root");

    /** What is hidden by these walls. */
    private static final List<Path> HIDDEN =
            List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/home"), Path.of("/root"));

    /** The worker's folder is a file system of its own then, and what fills it fills nothing else. */
    private static final long FOLDER_BYTES = 192L << 20;

    private final Semaphore oneAtATime = new Semaphore(1);

    /** Whether this is a container: what happens in it stays in it. */
    static boolean isDisposable() {
        return SIGNS_OF_A_CONTAINER.stream().anyMatch(Files::exists)
                || System.getenv("KUBERNETES_SERVICE_HOST") != null;
    }

    @Override
    public Isolation isolation() {
        return Isolation.UID;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(Machine.linux());
        if (checks.get(0).met()) {
            checks.add(root());
            for (String tool : List.of("setpriv", "prlimit", "choom", "kill", "ls", "rm")) {
                checks.add(Machine.tool(tool, "util-linux procps coreutils"));
            }
        }
        if (checks.stream().allMatch(Check::met)) {
            checks.add(rehearsal());
        }
        return checks;
    }

    private static Check root() {
        String what = "root, in a container that is thrown away";
        if (!Machine.isRoot()) {
            return Check.missing(what, "this is " + System.getProperty("user.name"), "run it in a container, as root");
        }
        return Check.met(what, isDisposable() ? "" : "root, but this looks like no container");
    }

    @Override
    public List<Check> wishes() {
        String what = "a network of its own for each worker";
        return List.of(
                separatesNetworks()
                        ? Check.met(what, "bubblewrap")
                        : Check.missing(
                                what,
                                "one worker runs at a time",
                                "install bubblewrap and allow the container to make namespaces (CAP_SYS_ADMIN)"));
    }

    private static boolean separatesNetworks() {
        List<String> trial = new ArrayList<>(WALLS);
        trial.addAll(List.of("--perms", "0711", "--size", "4096", "--tmpfs", "/tmp/trial", "--", "true"));
        return Machine.onPath("bwrap").isPresent() && Command.run(trial).succeeded();
    }

    private static Check rehearsal() {
        Command rehearsed =
                Command.run(JavaCommand.ofThisProcess().of(Rehearsal.class, Confinement.ownUser(UserIds.take())));
        return rehearsed.succeeded()
                ? Check.met("a rehearsal: a program starts behind the walls", "")
                : Check.missing(
                        "a rehearsal: a program starts behind the walls",
                        rehearsed.firstLine(),
                        "the container needs the capabilities SETUID, SETGID, SETPCAP and KILL");
    }

    @Override
    public Cell open() {
        boolean separate = separatesNetworks();
        return new LocalCell(
                Isolation.UID,
                separate ? Integer.MAX_VALUE : 1,
                prefix -> separate ? start(prefix, WALLS) : startAlone(prefix));
    }

    private WorkerProcess startAlone(List<String> prefix) throws IOException {
        oneAtATime.acquireUninterruptibly();
        return start(prefix, List.of());
    }

    private WorkerProcess start(List<String> prefix, List<String> walls) throws IOException {
        int firstUser = UserIds.take();
        Path folder = Files.createTempDirectory("netgrade-cell-");
        // The users of the programs pass through to what is theirs, and cannot list what else is there.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        List<String> command = new ArrayList<>(prefix);
        command.addAll(walls);
        if (!walls.isEmpty()) {
            command.addAll(JavaCommand.kept(HIDDEN));
            command.addAll(List.of("--perms", "0711", "--size", String.valueOf(FOLDER_BYTES)));
            command.addAll(List.of("--tmpfs", folder.toString(), "--"));
        }
        command.addAll(JavaCommand.ofThisProcess("-Djava.io.tmpdir=" + folder)
                .of(Worker.class, Confinement.ownUser(firstUser)));
        return new WorkerFolder(WorkerProcess.start(command), folder, () -> {
            UserIds.killAll(firstUser);
            if (walls.isEmpty()) {
                oneAtATime.release();
            }
        });
    }
}
