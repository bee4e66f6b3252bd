package io.netgrade.grader.similarity;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/**
 * What is in a class file once and may be pointed at by each instruction. A hundred thousand instructions that share the longest
 * name possible would be worked on for minutes.
 */
final class Bounded {

    /** No compiler's names or descriptors come near it. */
    private static final int LONGEST = 1000;

    /** The machine itself can pass no more (JVMS 4.3.3). */
    private static final int MOST_ARGUMENTS = 255;

    private Bounded() {}

    /** @throws IllegalArgumentException if it is too long */
    static String name(String name) {
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("a name in it is longer than " + LONGEST + " characters");
        }
        return name;
    }

    /** The same for what may be missing. */
    static @Nullable String optionalName(@Nullable String name) {
        return name == null ? null : name(name);
    }

    /** Something that stands for a constant, and differs where it does. */
    static Object constant(Object value) {
        if (value instanceof String text && text.length() > LONGEST) {
            return text.length() + ":" + text.hashCode();
        }
        if (value instanceof ConstantDynamic dynamic) {
            // Its arguments may be dynamic too, each twice: written out, that has no end.
            return name(dynamic.getName());
        }
        if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof Type type) {
            name(type.getDescriptor());
        }
        return value;
    }

    static Handle handle(Handle handle) {
        name(handle.getOwner());
        name(handle.getName());
        name(handle.getDesc());
        return handle;
    }

    static Object[] arguments(Object... values) {
        if (values.length > MOST_ARGUMENTS) {
            throw new IllegalArgumentException("a call in it has more than " + MOST_ARGUMENTS + " arguments");
        }
        Object[] bounded = new Object[values.length];
        for (int i = 0; i < values.length; i++) {
            bounded[i] = constant(values[i]);
        }
        return bounded;
    }
}
