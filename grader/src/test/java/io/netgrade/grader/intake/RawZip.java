package io.netgrade.grader.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Archives as no library writes them, field by field (APPNOTE 4.3). */
final class RawZip {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int UNIX = 3 << 8 | 20;

    private RawZip() {}

    /**
     * An entry of the directory, and its local header unless it shares another's.
     *
     * @param data as it stands in the archive
     * @param size that is claimed
     * @param mode of Unix
     * @param sharing which entry's place it claims, counted from 0
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares entries or changes them.
    record Entry(byte[] name, byte[] data, int method, int flags, long crc, long size, int mode, OptionalInt sharing) {

        static Entry of(String name, byte[] content) {
            return new Entry(
                    name.getBytes(StandardCharsets.UTF_8),
                    content,
                    STORED,
                    1 << 11,
                    checksum(content),
                    content.length,
                    0100644,
                    OptionalInt.empty());
        }

        static Entry deflated(String name, byte[] content) {
            return of(name, content).data(deflate(content), DEFLATED);
        }

        Entry name(byte[] other, int otherFlags) {
            return new Entry(other, data, method, otherFlags, crc, size, mode, sharing);
        }

        Entry data(byte[] other, int otherMethod) {
            return new Entry(name, other, otherMethod, flags, crc, size, mode, sharing);
        }

        Entry flags(int other) {
            return new Entry(name, data, method, other, crc, size, mode, sharing);
        }

        Entry crc(long other) {
            return new Entry(name, data, method, flags, other, size, mode, sharing);
        }

        Entry size(long other) {
            return new Entry(name, data, method, flags, crc, other, mode, sharing);
        }

        Entry mode(int other) {
            return new Entry(name, data, method, flags, crc, size, other, sharing);
        }

        Entry sharing(int other) {
            return new Entry(name, data, method, flags, crc, size, mode, OptionalInt.of(other));
        }
    }

    static Path write(Path zip, Entry... entries) throws IOException {
        return Files.write(zip, bytes(List.of(entries)));
    }

    static byte[] bytes(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        List<Integer> places = new ArrayList<>();
        for (Entry entry : entries) {
            places.add(entry.sharing().isPresent() ? places.get(entry.sharing().getAsInt()) : out.size());
            if (entry.sharing().isEmpty()) {
                out.write(local(entry));
                out.write(entry.data());
            }
        }
        int directory = out.size();
        for (int i = 0; i < entries.size(); i++) {
            out.write(central(entries.get(i), places.get(i)));
        }
        out.write(end(entries.size(), out.size() - directory, directory));
        return out.toByteArray();
    }

    /** An archive of so many empty entries, whose count no field of 16 bits holds. */
    static Path many(Path zip, int count) throws IOException {
        try (OutputStream out = new java.io.BufferedOutputStream(Files.newOutputStream(zip), 1 << 20)) {
            int place = 0;
            int size = 0;
            byte[] header = local(numbered(0));
            for (int i = 0; i < count; i++) {
                out.write(local(numbered(i)));
            }
            int directory = header.length * count;
            for (int i = 0; i < count; i++) {
                byte[] central = central(numbered(i), place);
                out.write(central);
                place += header.length;
                size += central.length;
            }
            out.write(end64(count, size, directory));
            out.write(end(0xFFFF, size, directory));
        }
        return zip;
    }

    private static Entry numbered(int i) {
        return Entry.of(String.format("%07d.jar", i), new byte[0]);
    }

    private static byte[] local(Entry entry) {
        return record(30 + entry.name().length)
                .putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0x21)
                .putInt((int) entry.crc())
                .putInt(entry.data().length)
                .putInt((int) entry.size())
                .putShort((short) entry.name().length)
                .putShort((short) 0)
                .put(entry.name())
                .array();
    }

    private static byte[] central(Entry entry, int place) {
        return record(46 + entry.name().length)
                .putInt(0x02014b50)
                .putShort((short) UNIX)
                .putShort((short) 20)
                .putShort((short) entry.flags())
                .putShort((short) entry.method())
                .putInt(0x21)
                .putInt((int) entry.crc())
                .putInt(entry.data().length)
                .putInt((int) entry.size())
                .putShort((short) entry.name().length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putInt(entry.mode() << 16)
                .putInt(place)
                .put(entry.name())
                .array();
    }

    private static byte[] end(int count, int size, int directory) {
        return record(22)
                .putInt(0x06054b50)
                .putInt(0)
                .putShort((short) count)
                .putShort((short) count)
                .putInt(size)
                .putInt(directory)
                .putShort((short) 0)
                .array();
    }

    /** The end of Zip64 and its locator. */
    private static byte[] end64(int count, int size, int directory) {
        return record(56 + 20)
                .putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0)
                .putLong(count)
                .putLong(count)
                .putLong(size)
                .putLong(directory)
                .putInt(0x07064b50)
                .putInt(0)
                .putLong((long) directory + size)
                .putInt(1)
                .array();
    }

    private static ByteBuffer record(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    static long checksum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    static byte[] deflate(byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(content);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] block = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(block, 0, deflater.deflate(block));
        }
        deflater.end();
        return out.toByteArray();
    }
}
