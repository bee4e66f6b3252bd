package io.netgrade.grader.similarity;

import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.Remapper;

/**
 * One name for every class but Java's. Only names in {@code java.} cannot be taken by a program, so that whatever has another
 * may have been called otherwise; where a class lies and what else is in its jar then makes no difference.
 */
final class NeutralNames extends Remapper {

    static final String OWN = "own";

    NeutralNames() {
        super(Opcodes.ASM9);
    }

    @Override
    public String map(String internalName) {
        return internalName.startsWith("java/") ? internalName : OWN;
    }

    /** The compiler counts lambdas through the class, and names them for the method that they stand in. */
    @Override
    public String mapMethodName(String owner, String name, String descriptor) {
        return name.startsWith("lambda$") ? "lambda$" : name;
    }

    /** The compiler names these for a package, and for a local variable that an inner class takes along. */
    @Override
    public String mapFieldName(String owner, String name, String descriptor) {
        if (name.startsWith("$SwitchMap$")) {
            return "$SwitchMap$";
        }
        return name.startsWith("val$") ? "val$" : name;
    }

    @Override
    public String mapInvokeDynamicMethodName(
            String name, String descriptor, Handle bootstrapMethodHandle, Object... bootstrapMethodArguments) {
        return name;
    }
}
