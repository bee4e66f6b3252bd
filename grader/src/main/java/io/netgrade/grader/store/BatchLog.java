package io.netgrade.grader.store;

import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The folder of a batch, opened to go on with it; by one process at a time. */
public final class BatchLog implements AutoCloseable {

    private final BatchFolder folder;
    private final Disk disk;
    private final Clock clock;
    private final FileChannel lockFile;
    private final Seal seal;
    private final Journal journal;

    private BatchLog(BatchFolder folder, Disk disk, Clock clock) throws IOException, UnusableFolder {
        this.folder = folder;
        this.disk = disk;
        this.clock = clock;
        lockFile = locked(folder.lockFile());
        try {
            for (Path each : List.of(folder.root(), folder.jars(), folder.judged())) {
                disk.sweep(each);
            }
            seal = seal();
            journal = Journal.open(folder.journal(), seal, disk);
            adopt();
        } catch (IOException | UnusableFolder | RuntimeException failed) {
            lockFile.close();
            throw failed;
        }
    }

    /**
     * Opens the folder, and makes it if it is not there. What a stopped batch left unfinished is removed, and what it finished
     * is taken over.
     *
     * @throws UnusableFolder if another process works on it, or if it cannot be trusted
     */
    public static BatchLog open(BatchFolder folder, Disk disk, Clock clock) throws IOException, UnusableFolder {
        Files.createDirectories(folder.jars());
        Files.createDirectories(folder.judged());
        return new BatchLog(folder, disk, clock);
    }

    private static FileChannel locked(Path file) throws IOException, UnusableFolder {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException byThisProcess) {
            // As if another had it.
        }
        channel.close();
        throw new UnusableFolder("another netgrade works on "
                + file.toAbsolutePath().getParent() + "; wait until it has ended, or give another --out");
    }

    /** A key is made once; later its absence means that nothing here can be trusted. */
    private Seal seal() throws IOException, UnusableFolder {
        boolean used = Files.exists(folder.journal()) && Files.size(folder.journal()) > 0;
        return used || Files.exists(folder.keyFile()) ? Seal.read(folder.keyFile()) : Seal.made(folder.keyFile(), disk);
    }

    /** What was judged and written, and not yet noted in the journal, when the machine stopped. */
    private void adopt() throws IOException {
        Set<String> noted = new HashSet<>();
        for (Entry entry : journal.entries()) {
            if (entry instanceof Entry.Judged judged) {
                noted.add(Judgement.name(judged.key(), judged.number()));
            }
        }
        for (String name : Disk.names(folder.judged()).toList()) {
            if (!noted.contains(name)) {
                var text = folder.sealedText(name, seal);
                if (text.isPresent()) {
                    note(BatchFolder.judgement(text.get()), text.get());
                }
            }
        }
    }

    /** The same folder, to be read. */
    public BatchFolder folder() {
        return folder;
    }

    /** Where the batch stands. */
    public Ledger ledger() throws IOException {
        return folder.ledger(journal.entries(), seal);
    }

    /** Notes what happened; when this returns, it lasts. */
    public void append(Entry entry) throws IOException {
        journal.append(entry);
    }

    /** The time, as entries have it. */
    public String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Keeps what was found; when this returns, it lasts. */
    public void add(Judgement judgement) throws IOException {
        String text = Json.mapper().writeValueAsString(judgement);
        String name = judgement.name();
        disk.write(
                folder.judged().resolve(name),
                seal.seal(BatchFolder.place(name), text).getBytes(StandardCharsets.UTF_8));
        note(judgement, text);
    }

    private void note(Judgement judgement, String text) throws IOException {
        journal.append(
                new Entry.Judged(now(), judgement.key(), judgement.number(), Json.digest(text), judgement.ending()));
    }

    /** Writes down what is judged and why, before anything is. */
    public void write(String assignment, Plan plan) throws IOException {
        if (!Files.exists(folder.assignmentFile()) || !folder.assignment().equals(assignment)) {
            write(folder.assignmentFile(), assignment.getBytes(StandardCharsets.UTF_8));
        }
        if (!Files.exists(folder.planFile())) {
            write(folder.planFile(), Json.canonical(plan));
        }
    }

    /** Writes down who handed in what. */
    public void write(Register register) throws IOException {
        write(folder.registerFile(), Json.canonical(register));
    }

    /** Writes a file of this folder, in place of what is there. */
    public void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(
                java.util.Objects.requireNonNull(file.toAbsolutePath().getParent()));
        disk.write(file, content);
    }

    /**
     * Keeps a jar that was handed in. What is graded is this copy, whatever becomes of the original.
     *
     * @param digest SHA-256 of the jar
     * @throws UnusableFolder if the jar has changed since its digest was taken
     */
    public void keep(Path jar, String digest) throws IOException, UnusableFolder {
        Path copy = folder.jar(digest);
        if (isSound(copy, digest)) {
            return;
        }
        try (InputStream content = Files.newInputStream(jar)) {
            disk.copy(content, copy);
        }
        if (!isSound(copy, digest)) {
            Files.deleteIfExists(copy);
            throw new UnusableFolder(jar + " changed while it was copied: run the same command again");
        }
    }

    private static boolean isSound(Path copy, String digest) throws IOException {
        return Files.isRegularFile(copy)
                && io.netgrade.suite.subject.Submission.of(copy).digest().equals(digest);
    }

    @Override
    public void close() throws IOException {
        journal.close();
        lockFile.close();
    }
}
