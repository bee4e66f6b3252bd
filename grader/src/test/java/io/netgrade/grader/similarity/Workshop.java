package io.netgrade.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Where jars are made of sources, as a student's build makes them.
 *
 * @param folder for all files; empty at first
 */
record Workshop(Path folder) {

    /** Compiles sources, by the names of their classes, into classes by the names of their entries. */
    SortedMap<String, byte[]> compiled(Map<String, String> sources, String... options) {
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "--release", "17"));
            arguments.addAll(List.of(options));
            List<JavaFileObject> files = new ArrayList<>();
            sources.forEach((name, text) -> files.add(source(name, text)));
            assertTrue(ToolProvider.getSystemJavaCompiler()
                    .getTask(null, null, null, arguments, null, files)
                    .call());
            return entries(classes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static JavaFileObject source(String name, String text) {
        URI place = URI.create("memory:///" + name.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static SortedMap<String, byte[]> entries(Path classes) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (Stream<Path> all = Files.walk(classes)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                entries.put(classes.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return entries;
    }

    /** A submission with these entries. */
    Submitted submitted(String id, Map<String, byte[]> entries) {
        Path jar = folder.resolve(id + ".jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(entries).entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()).setLastModifiedTime(FileTime.fromMillis(0)));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return submitted(id, jar);
    }

    /** A submission of that file, whatever it is. */
    static Submitted submitted(String id, Path jar) {
        try {
            String digest = Json.digest(HexFormat.of().formatHex(Files.readAllBytes(jar)));
            return new Submitted(id, id + " Example", digest, jar);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A submission of one class that is compiled from {@code text}. */
    Submitted of(String id, String name, String text, String... options) {
        return submitted(id, compiled(Map.of(name, text), options));
    }
}
