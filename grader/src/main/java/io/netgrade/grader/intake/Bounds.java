package io.netgrade.grader.intake;

/**
 * How much is taken in at most. What is more is refused, since nobody hands that in by honest means.
 *
 * @param entries how many files and folders an archive may hold, at 128 bytes of its directory each
 * @param files how many files and folders a folder may hold, with all that is below
 * @param jarBytes how long one jar may be
 * @param totalBytes how much may be copied out of one archive
 * @param ratio how many bytes one byte of an archive may become, once that is more than 1 MiB
 * @param depth how many folders deep a name may be
 */
public record Bounds(int entries, int files, long jarBytes, long totalBytes, int ratio, int depth) {

    private static final int DIRECTORY_BYTES_FOR_EACH = 128;

    /** Enough for a large course: 65,535 entries, 500,000 files, 64 MiB for a jar, 16 GiB in all, a hundredfold, 32 folders deep. */
    public static final Bounds DEFAULT = new Bounds(65_535, 500_000, 64L << 20, 16L << 30, 100, 32);

    /** How much may be read of an archive before its directory is known: that is done in memory. */
    long directoryBytes() {
        // To find the end of the directory, up to 64 KiB of comment are read, some bytes of it several times.
        return (long) entries * DIRECTORY_BYTES_FOR_EACH + (1 << 20);
    }
}
