package io.netgrade.grader.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kit in a student's hands: a path with a space and an umlaut, an empty local repository, a Maven of its own. One day after the
 * other: each builds on what the one before has left.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class KitIT {

    private static final String ASSIGNMENT =
            """
            title: Übung 1
            seed: 48151623
            levels: {MUST: 2, SHOULD: 1}
            exercises:
              tcp-hello:
                hidden: [NET-09]
            """;

    private static final String STUB =
            "throw new UnsupportedOperationException(\"tcp-hello-server is not implemented yet\");";

    /** Answers with another greeting. */
    private static final String WRONG =
            """
            try (java.net.ServerSocket server = new java.net.ServerSocket(arguments.port())) {
                        System.out.println("Listening on " + arguments.host() + ":" + server.getLocalPort());
                        try (java.net.Socket client = server.accept()) {
                            client.getInputStream().read(new byte[1024]);
                            client.getOutputStream().write("Hello, Client!".getBytes());
                        }
                    }""";

    @TempDir
    static Path place = Path.of(".");

    private static Student student = new Student(Path.of("."), Path.of("."));

    @BeforeAll
    static void unpackTheKit() throws IOException, InterruptedException {
        Path assignment = Files.writeString(place.resolve("assignment.yaml"), ASSIGNMENT);
        Path zip = place.resolve("kit.zip");
        Installation.run("handout", "--assignment", assignment.toString(), "--out", zip.toString())
                .expectCode(0);
        Path home = Files.createDirectory(place.resolve("Jörg Müller"));
        Installation.unzip(zip, home);
        student = new Student(home.resolve("ubung-1"), place.resolve("m2"));
    }

    @Test
    @Order(1)
    void nothingThatIsHiddenIsInTheKit() throws IOException {
        for (Path file : student.files()) {
            String name = file.toString();
            if (!name.endsWith(".jar")) {
                assertFalse(Files.readString(file).contains("NET-09"), name);
                assertFalse(Files.readString(file).contains("48151623"), name);
            }
        }
        assertFalse(Files.exists(student.project().resolve("src/main/java/course/UdpEchoServer.java")));
        assertTrue(Files.exists(student.project().resolve("handbook/tcp-hello.md")));
    }

    @Test
    @Order(2)
    void untouchedStubsAreNotAttemptedAndTheLastSentenceIsOurs() throws IOException, InterruptedException {
        Installation.Run run = student.maven("verify").expectCode(1);
        run.expectInOrder("This takes about", "not attempted", "Score", "0 of", "hidden", "Report:", "BUILD FAILURE");
        assertTrue(run.lastLine().matches("Not there yet: [0-9]+ are not attempted\\."), run.lastLine());
    }

    @Test
    @Order(3)
    void aWrongServerShowsTheByteTheExchangeAndTheHint() throws IOException, InterruptedException {
        student.edit("TcpHelloServer", text -> text.replace(STUB, WRONG).replace("\n", "\r\n"));
        student.maven("-o", "verify")
                .expectCode(1)
                .expectInOrder(
                        "TCP-HELLO-00",
                        "^^ byte 5",
                        "C1 sends",
                        "hint: ",
                        "replay: mvn netgrade:replay",
                        "Not there yet: ");
        student.maven("-o", "netgrade:replay", "-Dnetgrade.requirement=tcp-hello TCP-HELLO-00")
                .expectCode(0)
                .expectInOrder("It still goes wrong.", "^^ byte 5");
        student.maven("-o", "verify", "-Dnetgrade.fail=never").expectCode(0);
    }

    @Test
    @Tag(Tier.DEEP)
    @Order(4)
    void aRightJarPassesAndItsBuildSucceeds() throws IOException, InterruptedException {
        student.maven("-o", "verify", "-Dnetgrade.fail=any", "-Dnetgrade.jar=" + Installation.demo("reference.jar"))
                .expectCode(0)
                .expectInOrder("Score", "BUILD SUCCESS");
    }

    @Test
    @Tag(Tier.DEEP)
    @Order(5)
    void buildAndCommandLineAgreeByteForByte() throws IOException, InterruptedException {
        for (String jar : List.of("submission.jar", "faulty/hello-greeting-mistyped.jar")) {
            Path submission = Installation.demo(jar);
            student.maven("-o", "netgrade:grade", "-Dnetgrade.fail=never", "-Dnetgrade.jar=" + submission)
                    .expectCode(0);
            Path out = place.resolve("by hand");
            Path assignment = student.project().resolve("assignment.yaml");
            Installation.run(
                    "grade",
                    submission.toString(),
                    "--assignment",
                    assignment.toString(),
                    "--out",
                    out.toString(),
                    "--isolation",
                    "none");
            assertArrayEquals(
                    Files.readAllBytes(out.resolve("results.json")),
                    Files.readAllBytes(student.project().resolve("target/netgrade/results.json")),
                    jar);
        }
    }

    @Test
    @Tag(Tier.DEEP)
    @Order(6)
    void aMistakeOnTheCommandLineIsNamedAndGradesNothing() throws IOException, InterruptedException {
        student.maven("-o", "verify", "-Dnetgrade.exercise=udp-echo")
                .expectCode(1)
                .expectInOrder("the assignment asks for nothing of that; it asks for tcp-hello", "Nothing was graded");
        student.maven("-o", "verify", "-Dnetgrade.fail=perhaps")
                .expectCode(1)
                .expectInOrder("takes one of never, must, any");
        assertEquals(
                1,
                student.maven("-o", "verify", "-Dnetgrade.connect=elsewhere:1").code());
    }
}
