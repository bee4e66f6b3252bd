package io.netgrade.grader.similarity;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.Attribute;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.TypePath;

/** Passes on of a class only what it does, and counts its instructions. */
final class Bare extends ClassVisitor {

    /** What a class or a member is; who may use it, and whether anybody may override it, is changed without changing what it does. */
    private static final int KIND = Opcodes.ACC_STATIC
            | Opcodes.ACC_ABSTRACT
            | Opcodes.ACC_NATIVE
            | Opcodes.ACC_INTERFACE
            | Opcodes.ACC_ENUM
            | Opcodes.ACC_ANNOTATION;

    private int instructions;

    Bare(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    int instructions() {
        return instructions;
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String[] interfaces) {
        for (String each : interfaces) {
            Bounded.name(each);
        }
        // Whether a nested class is static is said where it is listed, not here.
        super.visit(Opcodes.V17, access & KIND, name, null, Bounded.optionalName(superName), interfaces);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        Object constant = value == null ? null : Bounded.constant(value);
        super.visitField(access & KIND, Bounded.name(name), Bounded.name(descriptor), null, constant);
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String[] exceptions) {
        int kind = access & (KIND | Opcodes.ACC_SYNCHRONIZED);
        MethodVisitor next = super.visitMethod(kind, Bounded.name(name), Bounded.name(descriptor), null, null);
        return new BareCode(next, () -> instructions++);
    }

    @Override
    public void visitSource(@Nullable String source, @Nullable String debug) {}

    @Override
    public @Nullable ModuleVisitor visitModule(String name, int access, @Nullable String version) {
        return null;
    }

    @Override
    public void visitNestHost(String nestHost) {}

    @Override
    public void visitNestMember(String nestMember) {}

    @Override
    public void visitOuterClass(String owner, @Nullable String name, @Nullable String descriptor) {}

    @Override
    public void visitInnerClass(String name, @Nullable String outerName, @Nullable String innerName, int access) {}

    @Override
    public void visitPermittedSubclass(String permittedSubclass) {}

    @Override
    public @Nullable RecordComponentVisitor visitRecordComponent(
            String name, String descriptor, @Nullable String signature) {
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return null;
    }

    @Override
    public @Nullable AnnotationVisitor visitTypeAnnotation(
            int typeRef, @Nullable TypePath typePath, String descriptor, boolean visible) {
        return null;
    }

    @Override
    public void visitAttribute(Attribute attribute) {}
}
