package io.netgrade.reference.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The jar itself, once it is packaged: it needs nothing beside it, and brings no class that others could bring too. */
class JarCheck {

    private static final Path JAR = Path.of(System.getProperty("reference.jar", "target/reference-impl-0.1.0.jar"));

    @Test
    void the_jar_runs_alone() throws Exception {
        List<String> command =
                List.of(RunningProgram.java(), "-jar", JAR.toString(), "chat-room-server", "--port", "0");
        try (RunningProgram server = RunningProgram.command(command);
                Peer member = Peer.to(server.port())) {
            assertEquals(
                    "{\"type\":\"join\",\"username\":\"x\"}",
                    member.send("{\"username\":\"x\"}").readLine());
        }
    }

    @Test
    void every_class_in_the_jar_is_in_a_package_of_ours() throws Exception {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> classes = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .toList();
            assertTrue(classes.size() > 100);
            assertFalse(classes.stream().anyMatch(name -> !name.startsWith("io/netgrade/reference/")));
        }
    }
}
