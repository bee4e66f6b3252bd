package io.netgrade.grader.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;

/** Looks at each entry of an archive by what its directory says of it. */
final class EntryCheck {

    private static final int TYPE = 0170000;
    private static final int REGULAR = 0100000;
    private static final int FOLDER = 0040000;
    private static final int LINK = 0120000;

    /** A local header without its name (APPNOTE 4.3.7). */
    private static final int LOCAL_HEADER = 30;

    /** What is shorter hurts nobody, however well it is compressed. */
    private static final long HARMLESS = 1 << 20;

    /** What names are in that are not said to be in UTF-8 (APPNOTE D.1), and are not. */
    private static final Charset OLD =
            Charset.isSupported("IBM437") ? Charset.forName("IBM437") : StandardCharsets.ISO_8859_1;

    /** What packers use; the library would ask others of libraries that are not here. */
    private static final Set<ZipMethod> METHODS = Collections.unmodifiableSet(
            EnumSet.of(ZipMethod.STORED, ZipMethod.DEFLATED, ZipMethod.ENHANCED_DEFLATED, ZipMethod.BZIP2));

    private final List<ZipArchiveEntry> entries;
    private final ZipFile zip;
    private final Bounds bounds;
    private final Screening screening;

    EntryCheck(ZipFile zip, Path file, Bounds bounds, Screening screening) throws Refused {
        this.zip = zip;
        this.bounds = bounds;
        this.screening = screening;
        this.entries = Collections.list(zip.getEntries());
        if (entries.size() > bounds.entries()) {
            throw new Refused(new Problem.TooManyEntries(Origin.shown(file.toString()), bounds.entries()));
        }
    }

    /** Screens all of them; {@code kept} hears of each file that may be copied. */
    void each(BiConsumer<EntryPath, ZipArchiveEntry> kept) {
        Set<ZipArchiveEntry> overlapping = overlapping();
        for (ZipArchiveEntry entry : entries) {
            EntryPath path = EntryPath.parse(name(entry));
            if (!screening.passes(path)) {
                continue;
            }
            Optional<Problem> problem = overlapping.contains(entry)
                    ? Optional.of(new Problem.Overlapping(Origin.of(path)))
                    : problem(entry, path);
            if (problem.isPresent()) {
                screening.faulty(path, problem.get());
            } else if (isFolder(entry)) {
                screening.folder(path);
            } else {
                screening.file(path, entry.getSize());
                kept.accept(path, entry);
            }
        }
    }

    private static boolean isFolder(ZipArchiveEntry entry) {
        return (entry.getUnixMode() & TYPE) == FOLDER
                || name(entry).endsWith("/")
                || name(entry).endsWith("\\");
    }

    private Optional<Problem> problem(ZipArchiveEntry entry, EntryPath path) {
        String at = Origin.of(path);
        int type = entry.getUnixMode() & TYPE;
        if (type == LINK) {
            return Optional.of(new Problem.NoRegularFile(at, "a symbolic link"));
        }
        if (type != 0 && type != REGULAR && type != FOLDER) {
            return Optional.of(new Problem.NoRegularFile(at, "a device or a pipe"));
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of(new Problem.Encrypted(at));
        }
        if (!zip.canReadEntryData(entry)
                || !METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))
                || entry.getSize() < 0
                || entry.getCompressedSize() < 0) {
            return Optional.of(new Problem.Damaged(at, "its sizes or its way of compression are unknown"));
        }
        if (entry.getSize() > HARMLESS && entry.getSize() / bounds.ratio() > entry.getCompressedSize()) {
            return Optional.of(new Problem.Bomb(at, bounds.ratio()));
        }
        return Optional.empty();
    }

    /** By identity of their place in the file: entries of one name are equal. */
    private Set<ZipArchiveEntry> overlapping() {
        Set<ZipArchiveEntry> found = Collections.newSetFromMap(new IdentityHashMap<>());
        List<ZipArchiveEntry> inPlace = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        long end = 0;
        Set<ZipArchiveEntry> reachingFarthest = Set.of();
        for (ZipArchiveEntry entry : inPlace) {
            if (entry.getLocalHeaderOffset() < end) {
                found.add(entry);
                found.addAll(reachingFarthest);
            }
            long reach = entry.getLocalHeaderOffset()
                    + LOCAL_HEADER
                    + entry.getRawName().length
                    + Math.max(0, entry.getCompressedSize());
            if (reach > end) {
                end = reach;
                reachingFarthest = Set.of(entry);
            }
        }
        return found;
    }

    private static String name(ZipArchiveEntry entry) {
        if (entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
            return entry.getName();
        }
        byte[] raw = entry.getRawName();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(raw))
                    .toString();
        } catch (CharacterCodingException old) {
            return new String(raw, OLD);
        }
    }
}
