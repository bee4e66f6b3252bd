package io.netgrade.grader.cli;

import io.netgrade.grader.report.Console;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where Netgrade is installed: {@code lib/} with its jars, {@code demo/}, {@code kit/}. */
final class Distribution {

    private Distribution() {}

    /** The folder of it all. */
    static Path root() {
        existing("kit");
        return home();
    }

    private static Path home() {
        String given = System.getProperty("netgrade.home");
        if (given != null) {
            return Path.of(given);
        }
        try {
            Path lib = Path.of(Distribution.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .getParent();
            return lib == null || lib.getParent() == null ? Path.of("") : lib.getParent();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Path demo() {
        return existing("demo");
    }

    /** The jar of the untouched template; empty if this installation came without. */
    static Optional<Path> template() {
        return Optional.of(home().resolve("demo").resolve("submission.jar")).filter(Files::isRegularFile);
    }

    private static Path existing(String name) {
        Path path = home().resolve(name);
        if (!Files.isDirectory(path)) {
            throw new IllegalStateException("this installation is incomplete: " + path + " is missing");
        }
        return path;
    }

    /** How the user started us, for commands that we print. */
    static String command() {
        return System.getProperty("netgrade.command", "./netgrade");
    }

    /** How the user plays a stored loss again, for whom it is printed; a build has a command of its own for that. */
    static Console.ReplayCommand replay(Path evidence) {
        String ofTheBuild = System.getProperty("netgrade.replay");
        return requirement -> ofTheBuild == null
                ? ShellWord.of(command()) + " replay " + ShellWord.of(evidence.toString()) + " "
                        + ShellWord.of(requirement.toString())
                : String.format(ofTheBuild, ShellWord.of(requirement.toString()));
    }
}
