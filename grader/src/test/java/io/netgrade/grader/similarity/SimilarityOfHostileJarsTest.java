package io.netgrade.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Jars that are made to harm who reads them: they are named, and all others are compared. */
@Tag(Tier.DEEP)
final class SimilarityOfHostileJarsTest {

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    /** What is said of a jar that is compared with a sound one with the same class, which must be found if it is in there. */
    private List<String> unread(Submitted hostile, boolean stillFound) {
        Submitted sound = workshop.of("sound", "course.Echo", Sources.ECHO);
        Similarity found = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> Similarity.of(List.of(hostile, sound), Template.read(List.of())));
        assertEquals(stillFound ? 1 : 0, found.pairs().size());
        return found.unread().stream().map(Similarity.Unread::what).toList();
    }

    private Submitted withEcho(Map<String, byte[]> more) {
        SortedMap<String, byte[]> entries = new TreeMap<>(workshop.compiled(Map.of("course.Echo", Sources.ECHO), "-g"));
        entries.putAll(more);
        return workshop.submitted("hostile", entries);
    }

    private static byte[] written(Consumer<ClassWriter> content) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "course/Evil", null, "java/lang/Object", null);
        content.accept(writer);
        writer.visitEnd();
        return writer.toByteArray();
    }

    @Test
    void whatIsNoJarIsNamed() throws IOException {
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertEquals(
                List.of("its jar could not be read: Java cannot read it as a jar"),
                unread(Workshop.submitted("hostile", text), false));
        assertEquals(
                List.of("its jar could not be read: its file is missing or may not be read"),
                unread(new Submitted("hostile", "", "0", folder.resolve("gone.jar")), false));
    }

    @Test
    void aBrokenClassIsNamedAndTheOthersAreCompared() {
        byte[] whole = written(writer -> {});
        Submitted hostile = withEcho(Map.of(
                "a\u001b[31m.class", new byte[] {1, 2, 3}, "course/Cut.class", Arrays.copyOf(whole, whole.length / 2)));
        assertEquals(
                List.of("a\\u001b[31m could not be read: it is damaged", "course.Cut could not be read: it is damaged"),
                unread(hostile, true));
    }

    @Test
    void manyBrokenClassesAreCounted() {
        SortedMap<String, byte[]> broken = new TreeMap<>();
        for (int i = 0; i < 10; i++) {
            broken.put("x" + i + ".class", new byte[4]);
        }
        List<String> said = unread(withEcho(broken), true);
        assertEquals(4, said.size());
        assertEquals("7 more classes could not be read", said.get(3));
    }

    @Test
    void whatGrowsWhenInflatedIsReadOnlySoFar() {
        Submitted one = withEcho(Map.of("bomb.class", new byte[64 << 20]));
        assertEquals(List.of("bomb could not be read: it is longer than 256 KiB"), unread(one, true));
        SortedMap<String, byte[]> bombs = new TreeMap<>();
        for (int i = 0; i < 200; i++) {
            bombs.put("x" + i + ".class", new byte[300 << 10]);
        }
        assertTrue(unread(withEcho(bombs), true).contains("only the first 32 MiB of its classes were read"));
    }

    @Test
    void tooManyEntriesAreNotEvenLookedAt() {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        for (int i = 0; i <= 20_000; i++) {
            entries.put("x" + i, new byte[0]);
        }
        assertEquals(
                List.of("its jar could not be read: it has more than 20000 entries"), unread(withEcho(entries), false));
    }

    @Test
    void aLongNameThatEachInstructionUsesIsRefused() {
        String longest = "(" + "I".repeat(60_000) + ")V";
        byte[] evil = written(writer -> {
            MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "run", "()V", null, null);
            for (int i = 0; i < 20_000; i++) {
                method.visitMethodInsn(Opcodes.INVOKESTATIC, "course/Evil", "run", longest, false);
            }
            method.visitMaxs(0, 0);
            method.visitEnd();
        });
        assertEquals(
                List.of("course.Evil could not be read: a name in it is longer than 1000 characters"),
                unread(withEcho(Map.of("course/Evil.class", evil)), true));
    }

    @Test
    void aNestOfAnnotationsOverflowsNoStackButItsOwn() {
        byte[] evil = written(writer -> {
            Deque<AnnotationVisitor> nest = new ArrayDeque<>(List.of(writer.visitAnnotation("LA;", true)));
            for (int i = 0; i < 30_000; i++) {
                nest.push(nest.element().visitAnnotation("a", "LA;"));
            }
            nest.forEach(AnnotationVisitor::visitEnd);
        });
        assertEquals(
                List.of("course.Evil could not be read: it is damaged"),
                unread(withEcho(Map.of("course/Evil.class", evil)), true));
    }
}
