package io.netgrade.grader.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where Netgrade is installed: {@code lib/} with its jars, {@code allure-plugins/}, {@code demo/}. */
final class Distribution {

    private Distribution() {}

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

    static Path allurePlugins() {
        return existing("allure-plugins");
    }

    static Path demo() {
        return existing("demo");
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
}
