package io.netgrade.grader.similarity;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The classes that a course gives out, itself or as libraries; they count for nobody. */
public final class Template {

    private final Set<String> digests;

    private Template(Set<String> digests) {
        this.digests = Set.copyOf(digests);
    }

    /**
     * Reads them.
     *
     * @param jars the template's and those of allowed libraries; may be empty
     * @throws UnreadableTemplate if one of them is no jar
     */
    public static Template read(List<Path> jars) throws UnreadableTemplate {
        Set<String> digests = new HashSet<>();
        for (Path jar : jars) {
            Content content = JarClasses.read(jar);
            if (content instanceof Content.Unreadable unreadable) {
                throw new UnreadableTemplate(jar + " cannot be read as a jar (" + unreadable.why() + ")");
            }
            ((Content.Classes) content).shapes().forEach(shape -> digests.add(shape.digest()));
        }
        return new Template(digests);
    }

    boolean has(Shape shape) {
        return digests.contains(shape.digest());
    }
}
