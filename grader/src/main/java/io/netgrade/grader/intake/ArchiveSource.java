package io.netgrade.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip archive. What is asked for is copied out by its own stream, to where we say; nothing else of it is unpacked. */
final class ArchiveSource implements Source {

    private static final int BLOCK = 1 << 16;

    private final ZipFile zip;
    private final Bounds bounds;
    private final Map<EntryPath, ZipArchiveEntry> entries = new HashMap<>();
    private final Listing listing;
    private long copied;

    private ArchiveSource(ZipFile zip, Path file, Bounds bounds) throws Refused {
        this.zip = zip;
        this.bounds = bounds;
        Screening screening = new Screening(bounds);
        new EntryCheck(zip, file, bounds, screening).each(entries::put);
        listing = screening.listing(String.valueOf(file.getFileName()).replaceFirst("(?i)\\.zip$", ""));
    }

    /**
     * Reads the archive's directory.
     *
     * @throws Refused if that cannot be done or is too long
     */
    static ArchiveSource open(Path file, Bounds bounds) throws IOException, Refused {
        CountedChannel channel =
                new CountedChannel(Files.newByteChannel(file, StandardOpenOption.READ), bounds.directoryBytes());
        try {
            ZipFile zip = directory(file, channel, bounds);
            channel.lift();
            return new ArchiveSource(zip, file, bounds);
        } catch (RuntimeException | Refused failed) {
            channel.close();
            throw failed;
        }
    }

    private static ZipFile directory(Path file, CountedChannel channel, Bounds bounds) throws Refused {
        try {
            ZipFile zip = ZipFile.builder()
                    .setSeekableByteChannel(channel)
                    // Local headers repeat what the directory says; to read them all takes a seek for each.
                    .setIgnoreLocalFileHeader(true)
                    .get();
            requireWhole(zip, file);
            return zip;
        } catch (IOException | RuntimeException garbled) {
            // Extra fields may be garbled in ways that the library answers by whatever exception comes first.
            String at = Origin.shown(file.toString());
            throw new Refused(
                    channel.exhausted()
                            ? new Problem.TooManyEntries(at, bounds.entries())
                            : new Problem.UnreadableArchive(at, reason(garbled)));
        }
    }

    /** Of a download that broke off, the last jar in it looks like the whole archive, with something before it. */
    private static void requireWhole(ZipFile zip, Path file) throws Refused {
        if (zip.getFirstLocalFileHeaderOffset() != 0) {
            throw new Refused(new Problem.UnreadableArchive(
                    Origin.shown(file.toString()), "its end is missing, or it begins with something else"));
        }
    }

    private static String reason(Exception failed) {
        return Origin.shown(Objects.requireNonNullElse(
                failed.getMessage(), failed.getClass().getSimpleName()));
    }

    @Override
    public Listing listing() {
        return listing;
    }

    @Override
    public Path fetch(Item item, Path copy) throws IOException, Refused {
        if (copied + item.bytes() > bounds.totalBytes()) {
            throw new Refused(new Problem.TooLong(item.shown(), bounds.totalBytes()));
        }
        Files.deleteIfExists(copy);
        try (OutputStream out = Files.newOutputStream(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            copied += copy(item, out);
        } catch (Refused refused) {
            Files.deleteIfExists(copy);
            throw refused;
        }
        return copy;
    }

    @Override
    public byte[] read(Item item) throws IOException, Refused {
        if (item.bytes() > LONGEST_READ) {
            throw new Refused(new Problem.TooLong(item.shown(), LONGEST_READ));
        }
        var out = new java.io.ByteArrayOutputStream();
        copy(item, out);
        return out.toByteArray();
    }

    private long copy(Item item, OutputStream out) throws IOException, Refused {
        ZipArchiveEntry entry = Objects.requireNonNull(entries.get(item.path()));
        CRC32 checksum = new CRC32();
        long length = 0;
        byte[] block = new byte[BLOCK];
        try (InputStream in = opened(item, entry, checksum)) {
            for (int read = next(in, block, item); read >= 0; read = next(in, block, item)) {
                length += read;
                if (length > item.bytes()) {
                    throw damaged(item, "it is longer than the " + item.bytes() + " bytes that it claims");
                }
                out.write(block, 0, read);
            }
        }
        if (length != item.bytes()) {
            throw damaged(item, "it claims " + item.bytes() + " bytes and has " + length);
        }
        if (checksum.getValue() != entry.getCrc()) {
            throw damaged(item, "its checksum is wrong");
        }
        return length;
    }

    private InputStream opened(Item item, ZipArchiveEntry entry, CRC32 checksum) throws Refused {
        try {
            return new CheckedInputStream(zip.getInputStream(entry), checksum);
        } catch (IOException | RuntimeException garbled) {
            throw damaged(item, reason(garbled));
        }
    }

    /** Apart from writing, so that a full disk is not taken for a damaged archive. */
    private static int next(InputStream in, byte[] block, Item item) throws Refused {
        try {
            return in.read(block);
        } catch (IOException | RuntimeException garbled) {
            throw damaged(item, reason(garbled));
        }
    }

    private static Refused damaged(Item item, String reason) {
        return new Refused(new Problem.Damaged(item.shown(), reason));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
