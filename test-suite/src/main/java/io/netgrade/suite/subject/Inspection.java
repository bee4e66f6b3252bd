package io.netgrade.suite.subject;

import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What can be seen of a submission without running it, and that an ordinary one does not have. */
public final class Inspection {

    /** What a manifest may say to the JVM beyond its main class. */
    private static final List<String> TELLING =
            List.of("Launcher-Agent-Class", "Premain-Class", "Agent-Class", "Add-Opens", "Add-Exports", "Class-Path");

    /** Where the harness's own classes are, and what would be loaded into it if a jar were on its class path. */
    private static final List<String> OURS = List.of(
            "io/netgrade/suite/", "io/netgrade/grader/", "org/junit/", "net/jqwik/", "META-INF/services/net.jqwik");

    private Inspection() {}

    /** What is remarkable; nothing of what is no readable jar, which is judged elsewhere. */
    public static List<Remark> remarks(Path jar) {
        List<Remark> remarks = new ArrayList<>();
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes says = Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .orElseGet(Attributes::new);
            for (String name : TELLING) {
                if (says.getValue(name) != null) {
                    remarks.add(new Remark("manifest " + name, Words.of("Inspection.manifest", name)));
                }
            }
            file.stream()
                    .filter(entry -> OURS.stream().anyMatch(entry.getName()::startsWith))
                    .findFirst()
                    .ifPresent(entry -> remarks.add(new Remark("entries", Words.of("Inspection.entries"))));
        } catch (IOException | SecurityException | IllegalArgumentException unreadable) {
            return remarks;
        }
        return remarks;
    }
}
