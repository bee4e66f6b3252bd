package io.netgrade.grader.cell;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * The class path of this very process as one archive, to be unpacked where a worker cannot see this machine's files. Its
 * entries belong to root and nobody else may read them.
 */
final class SuiteArchive {

    private static final int OWNER_READS = 0100400;
    private static final int OWNER_ENTERS = 040500;

    private final byte[] tar;
    private final String classPath;

    private SuiteArchive(byte[] tar, String classPath) {
        this.tar = tar;
        this.classPath = classPath;
    }

    /** Packs it for that folder. */
    static SuiteArchive of(String folder) throws IOException {
        var bytes = new ByteArrayOutputStream();
        List<String> classPath = new ArrayList<>();
        try (var tar = new TarArchiveOutputStream(bytes)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (Path entry : entries()) {
                // Numbered, since folders of two modules are called alike.
                String name = classPath.size() + "-" + entry.getFileName();
                add(tar, entry, name);
                classPath.add(folder + "/" + name);
            }
        }
        return new SuiteArchive(bytes.toByteArray(), String.join(":", classPath));
    }

    /** What is on the class path, and what the manifests of that put there. */
    private static Set<Path> entries() throws IOException {
        Set<Path> entries = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
            Path path = Path.of(entry);
            if (!entry.isEmpty() && Files.exists(path)) {
                entries.add(path);
                entries.addAll(namedBy(path));
            }
        }
        return entries;
    }

    private static List<Path> namedBy(Path jar) throws IOException {
        if (Files.isDirectory(jar)) {
            return List.of();
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(manifest -> manifest.getMainAttributes().getValue(Attributes.Name.CLASS_PATH))
                    .stream()
                    .flatMap(names -> Arrays.stream(names.split(" ", -1)))
                    .map(name -> Path.of(jar.toUri().resolve(URI.create(name))))
                    .filter(Files::exists)
                    .toList();
        }
    }

    private static void add(TarArchiveOutputStream tar, Path path, String name) throws IOException {
        if (Files.isDirectory(path)) {
            TarArchiveEntry folder = new TarArchiveEntry(name + "/");
            folder.setMode(OWNER_ENTERS);
            tar.putArchiveEntry(folder);
            tar.closeArchiveEntry();
            List<Path> content;
            try (Stream<Path> files = Files.list(path)) {
                content = files.sorted().toList();
            }
            for (Path child : content) {
                add(tar, child, name + "/" + child.getFileName());
            }
        } else {
            TarArchiveEntry file = new TarArchiveEntry(name);
            file.setSize(Files.size(path));
            file.setMode(OWNER_READS);
            tar.putArchiveEntry(file);
            Files.copy(path, tar);
            tar.closeArchiveEntry();
        }
    }

    /** As the {@code -cp} option takes it, once the archive is unpacked. */
    String classPath() {
        return classPath;
    }

    InputStream stream() {
        return new ByteArrayInputStream(tar);
    }
}
