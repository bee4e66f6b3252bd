package io.netgrade.grader.export;

import java.util.List;

/**
 * What leaves.
 *
 * @param files in a stable order
 * @param notes what a person must know of it, in sentences
 * @param complete whether everybody who should be in it is
 */
public record Parcel(List<File> files, List<String> notes, boolean complete) {

    public Parcel {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
    }

    /**
     * A file.
     *
     * @param path relative, with slashes
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes that go into a file; nobody compares them.
    public record File(String path, byte[] content) {}
}
