package io.netgrade.grader.cell;

import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.worker.Rehearsal;
import io.netgrade.suite.worker.Worker;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Namespaces that an ordinary user of Linux may make. The worker has a network of its own with nothing in it but loopback,
 * sees the machine's files read-only, and its processes die with it; in there, each program is confined once more.
 */
record SandboxLevel() implements Level {

    private static final List<String> WALLS = List.of(
            "bwrap",
            "--unshare-user",
            "--unshare-net",
            "--unshare-pid",
            "--unshare-ipc",
            "--unshare-uts",
            "--die-with-parent",
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc");

    /** A scope of the user's own service manager is the only thing that bounds all processes of a worker together. */
    private static final List<String> BOUNDED_MEMORY = List.of(
            "systemd-run",
            "--user",
            "--scope",
            "--quiet",
            "--collect",
            "--property=MemoryMax=4G",
            "--property=MemorySwapMax=0",
            "--property=TasksMax=3000",
            "--");

    @Override
    public Isolation isolation() {
        return Isolation.SANDBOX;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(Machine.linux());
        if (checks.get(0).met()) {
            checks.add(ordinaryUser());
            checks.add(Machine.tool("bwrap", "bubblewrap"));
            checks.add(Machine.tool("prlimit", "util-linux"));
        }
        if (checks.stream().allMatch(Check::met)) {
            checks.add(rehearsal());
        }
        return checks;
    }

    private static Check ordinaryUser() {
        String what = "an ordinary user";
        return Machine.isRoot()
                ? Check.missing(what, "this is root", "run Netgrade as an ordinary user")
                : Check.met(what, System.getProperty("user.name"));
    }

    @Override
    public List<Check> wishes() {
        return List.of(
                boundsMemory()
                        ? Check.met("a bound on the memory of all processes together", "systemd --user")
                        : Check.missing(
                                "a bound on the memory of all processes together",
                                "no systemd --user; each process alone is bounded",
                                "log in so that 'systemd-run --user --scope true' works"));
    }

    private static boolean boundsMemory() {
        return Machine.onPath("systemd-run").isPresent()
                && Command.run(Stream.concat(BOUNDED_MEMORY.stream(), Stream.of("true"))
                                .toList())
                        .succeeded();
    }

    private static Check rehearsal() {
        try (Folder folder = Folder.make()) {
            Command rehearsed = Command.run(command(WALLS, folder.path(), Rehearsal.class));
            return rehearsed.succeeded()
                    ? Check.met("a rehearsal: a program starts behind the walls", "")
                    : Check.missing(
                            "a rehearsal: a program starts behind the walls",
                            rehearsed.firstLine(),
                            "needs bubblewrap 0.8 or newer, and user namespaces allowed to users"
                                    + " (kernel.unprivileged_userns_clone, kernel.apparmor_restrict_unprivileged_userns)");
        }
    }

    @Override
    public Cell open() {
        List<String> walls = new ArrayList<>();
        if (boundsMemory()) {
            walls.addAll(BOUNDED_MEMORY);
        }
        walls.addAll(WALLS);
        return new LocalCell(
                Isolation.SANDBOX,
                prefix -> start(Stream.concat(prefix.stream(), walls.stream()).toList()));
    }

    private static WorkerProcess start(List<String> walls) throws IOException {
        Path folder = Files.createTempDirectory("netgrade-cell-");
        return new WorkerFolder(WorkerProcess.start(command(walls, folder, Worker.class)), folder, () -> {});
    }

    private static List<String> command(List<String> walls, Path folder, Class<?> main) {
        List<String> command = new ArrayList<>(walls);
        command.addAll(List.of("--bind", folder.toString(), folder.toString(), "--"));
        command.addAll(JavaCommand.ofThisProcess("-Djava.io.tmpdir=" + folder).of(main, Confinement.bubblewrap()));
        return command;
    }
}
