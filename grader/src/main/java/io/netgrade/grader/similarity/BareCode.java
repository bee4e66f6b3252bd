package io.netgrade.grader.similarity;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Passes on a method's instructions, each within bounds and counted. */
final class BareCode extends WithoutAnnotations {

    private final Runnable counter;

    BareCode(MethodVisitor next, Runnable counter) {
        super(Opcodes.ASM9, next);
        this.counter = counter;
    }

    @Override
    public void visitInsn(int opcode) {
        counter.run();
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        counter.run();
        super.visitIntInsn(opcode, operand);
    }

    @Override
    public void visitVarInsn(int opcode, int varIndex) {
        counter.run();
        super.visitVarInsn(opcode, varIndex);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        counter.run();
        super.visitTypeInsn(opcode, Bounded.name(type));
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        counter.run();
        super.visitFieldInsn(opcode, Bounded.name(owner), Bounded.name(name), Bounded.name(descriptor));
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        counter.run();
        super.visitMethodInsn(opcode, Bounded.name(owner), Bounded.name(name), Bounded.name(descriptor), isInterface);
    }

    @Override
    public void visitInvokeDynamicInsn(
            String name, String descriptor, Handle bootstrapMethodHandle, Object... bootstrapMethodArguments) {
        counter.run();
        super.visitInvokeDynamicInsn(
                Bounded.name(name),
                Bounded.name(descriptor),
                Bounded.handle(bootstrapMethodHandle),
                Bounded.arguments(bootstrapMethodArguments));
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        counter.run();
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitLdcInsn(Object value) {
        counter.run();
        super.visitLdcInsn(Bounded.constant(value));
    }

    @Override
    public void visitIincInsn(int varIndex, int increment) {
        counter.run();
        super.visitIincInsn(varIndex, increment);
    }

    @Override
    public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
        counter.run();
        super.visitTableSwitchInsn(min, max, dflt, labels);
    }

    @Override
    public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
        counter.run();
        super.visitLookupSwitchInsn(dflt, keys, labels);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int numDimensions) {
        counter.run();
        super.visitMultiANewArrayInsn(Bounded.name(descriptor), numDimensions);
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        super.visitTryCatchBlock(start, end, handler, Bounded.optionalName(type));
    }
}
