package io.netgrade.grader.similarity;

import io.netgrade.suite.worker.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Writes each member of a class as the only one of a class of its own: its constants are then numbered as it needs them, and
 * the order of members does not matter.
 */
final class Members extends ClassVisitor {

    private final List<String> digests = new ArrayList<>();

    Members() {
        super(Opcodes.ASM9);
    }

    /** Of all of it. */
    String digest() {
        List<String> sorted = new ArrayList<>(digests);
        Collections.sort(sorted);
        return Json.digest(sorted);
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        ClassWriter head = new ClassWriter(0);
        head.visit(version, access, name, signature, superName, interfaces);
        add(head);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        ClassWriter alone = alone();
        alone.visitField(access, name, descriptor, signature, value).visitEnd();
        add(alone);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        ClassWriter alone = alone();
        return new MethodVisitor(Opcodes.ASM9, alone.visitMethod(access, name, descriptor, signature, exceptions)) {
            @Override
            public void visitEnd() {
                super.visitEnd();
                add(alone);
            }
        };
    }

    private static ClassWriter alone() {
        ClassWriter alone = new ClassWriter(0);
        alone.visit(Opcodes.V17, 0, NeutralNames.OWN, null, null, null);
        return alone;
    }

    private void add(ClassWriter written) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digests.add(HexFormat.of().formatHex(digest.digest(written.toByteArray())));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
