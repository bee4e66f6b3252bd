package io.netgrade.subjects.hostile.escape;

import io.netgrade.subjects.skeleton.Children;
import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Leaves links in its folder for whoever clears it away. */
public final class SetsLinks extends HostileServer implements Children, Surroundings {

    public static void main(String[] args) {
        new SetsLinks().start(args);
    }

    private static final Map<String, String> LINKS =
            Map.of("root", "/", "etc", "/etc", "tmp", "/tmp", "there", "back", "back", "there");

    public SetsLinks() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() {
        LINKS.forEach((name, target) ->
                attempt("link to " + target, () -> Files.createSymbolicLink(folder().resolve(name), Path.of(target))));
        attempt("hard link to its jar", () -> Files.createLink(folder().resolve("jar"), jar()));
        reach("hard link to /etc/passwd", () -> Files.createLink(folder().resolve("passwd"), Path.of("/etc/passwd")));
        tool("mkfifo")
                .ifPresent(mkfifo ->
                        attempt("pipe", () -> silent(List.of(mkfifo, "pipe")).start()));
    }
}
