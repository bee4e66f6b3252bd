package io.netgrade.subjects.skeleton;

import java.lang.reflect.Field;

/** What programs need that go around Java's own memory: the class for it is not to be named without a warning. */
public interface RawMemory {

    default long allocate(long bytes) throws ReflectiveOperationException {
        return (long) unsafe("allocateMemory", new Class<?>[] {long.class}, bytes);
    }

    default void free(long address) throws ReflectiveOperationException {
        unsafe("freeMemory", new Class<?>[] {long.class}, address);
    }

    default void write(long address, byte value) throws ReflectiveOperationException {
        unsafe("putByte", new Class<?>[] {long.class, byte.class}, address, value);
    }

    private static Object unsafe(String method, Class<?>[] types, Object... values)
            throws ReflectiveOperationException {
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field only = type.getDeclaredField("theUnsafe");
        only.setAccessible(true);
        return type.getMethod(method, types).invoke(only.get(null), values);
    }
}
