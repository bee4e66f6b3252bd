package io.netgrade.grader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files as a zip file.
 *
 * @param folder the one folder that holds them; blank if they lie at the top
 * @param files their content by their names, with {@code /} between folders
 */
record KitArchive(String folder, Map<String, byte[]> files) {

    /** Zip files hold local times, so that only this is the same everywhere. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(2026, 1, 1, 0, 0);

    /** Whoever looks at {@code target} meanwhile finds the older file, or none. */
    void write(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path unfinished = Files.createTempFile(folder, "netgrade-kit-", ".zip");
        try {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    ZipEntry entry =
                            new ZipEntry(this.folder.isEmpty() ? file.getKey() : this.folder + "/" + file.getKey());
                    entry.setTimeLocal(ALWAYS);
                    zip.putNextEntry(entry);
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }
}
