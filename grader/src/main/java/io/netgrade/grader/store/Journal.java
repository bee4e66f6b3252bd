package io.netgrade.grader.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What happened, line by line; each is sealed for its place, so that none can be added, left out or moved. */
final class Journal implements AutoCloseable {

    private final Path file;
    private final Seal seal;
    private final Disk disk;
    private final FileChannel channel;
    private final List<Entry> entries;

    private Journal(Path file, Seal seal, Disk disk, Content content) throws IOException {
        this.file = file;
        this.seal = seal;
        this.disk = disk;
        this.entries = new ArrayList<>(content.entries);
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() > content.bytes) {
            channel.truncate(content.bytes);
        }
    }

    private record Content(List<Entry> entries, long bytes) {}

    /**
     * Opens the journal to append to it. A last line that is not whole was never acted upon, and is dropped.
     *
     * @throws UnusableFolder if any other line is not as it was written
     */
    static Journal open(Path file, Seal seal, Disk disk) throws IOException, UnusableFolder {
        return new Journal(file, seal, disk, content(file, seal));
    }

    /** What the journal says, without touching it; see {@link #open}. */
    static List<Entry> read(Path file, Seal seal) throws IOException, UnusableFolder {
        return content(file, seal).entries();
    }

    private static Content content(Path file, Seal seal) throws IOException, UnusableFolder {
        String text = Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
        // What follows the last line end is a line that is not whole, or nothing.
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        String unfinished = lines.remove(lines.size() - 1);
        List<Entry> entries = new ArrayList<>();
        long bytes = 0;
        for (String line : lines) {
            Optional<String> opened = seal.open(place(entries.size()), line);
            if (opened.isEmpty() && entries.size() == lines.size() - 1 && unfinished.isEmpty()) {
                break;
            }
            entries.add(entry(
                    opened.orElseThrow(() -> new UnusableFolder(file + ", line " + (entries.size() + 1)
                            + " is not as it was written, so what follows cannot be trusted: restore the file from a copy, or"
                            + " give another --out")),
                    file,
                    entries.size() + 1));
            bytes += line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
        return new Content(entries, bytes);
    }

    private static Entry entry(String json, Path file, int line) throws UnusableFolder {
        try {
            return Json.mapper().readValue(json, Entry.class);
        } catch (JsonProcessingException ofAnotherVersion) {
            throw new UnusableFolder(file + ", line " + line
                    + " was written by another version of Netgrade; use that one, or give another --out");
        }
    }

    private static String place(int index) {
        return "journal " + index;
    }

    /** All entries so far, the earliest first. */
    synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Appends an entry; when this returns, it lasts. */
    synchronized void append(Entry entry) throws IOException {
        String line = seal.seal(place(entries.size()), Json.mapper().writeValueAsString(entry)) + "\n";
        disk.append(channel, line.getBytes(StandardCharsets.UTF_8), String.valueOf(file.getFileName()));
        entries.add(entry);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
