package io.netgrade.suite;

import io.netgrade.suite.exercise.Requirement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The suite's classes with the body of some properties replaced by {@code return}. */
final class BlindSuite {

    private static final String REQUIREMENT = Type.getDescriptor(Requirement.class);

    private BlindSuite() {}

    /**
     * Writes the classes that check a requirement, blinded, into {@code target}, to be put first on a class path.
     *
     * @return how many properties were blinded
     */
    static int without(String id, Path target) throws IOException {
        int blinded = 0;
        for (Path file : classes()) {
            byte[] whole = Files.readAllBytes(file);
            Set<String> properties = properties(whole, id);
            if (!properties.isEmpty()) {
                Path copy = target.resolve(root().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, blinded(whole, properties));
                blinded += properties.size();
            }
        }
        return blinded;
    }

    private static List<Path> classes() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".class")).toList();
        }
    }

    private static Path root() {
        try {
            return Path.of(Requirement.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new UncheckedIOException(new IOException(impossible));
        }
    }

    /** Names and descriptors of the methods that check {@code id}. */
    private static Set<String> properties(byte[] whole, String id) {
        Set<String> found = new HashSet<>();
        new ClassReader(whole)
                .accept(
                        new ClassVisitor(Opcodes.ASM9) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                return new RequirementFinder(id, () -> found.add(name + descriptor));
                            }
                        },
                        ClassReader.SKIP_CODE);
        return found;
    }

    /** Looks at a method's annotations. */
    private static final class RequirementFinder extends MethodVisitor {
        private final String id;
        private final Runnable found;

        RequirementFinder(String id, Runnable found) {
            super(Opcodes.ASM9);
            this.id = id;
            this.found = found;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String name, Object value) {
                    if (descriptor.equals(REQUIREMENT) && name.equals("id") && value.equals(id)) {
                        found.run();
                    }
                }
            };
        }
    }

    private static byte[] blinded(byte[] whole, Set<String> properties) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(whole)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public MethodVisitor visitMethod(
                                    int access, String name, String descriptor, String signature, String[] exceptions) {
                                MethodVisitor method =
                                        super.visitMethod(access, name, descriptor, signature, exceptions);
                                return properties.contains(name + descriptor)
                                        ? new Emptied(method, Type.getArgumentsAndReturnSizes(descriptor) >> 2)
                                        : method;
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    /** Keeps a method's annotations and drops its code. */
    private static final class Emptied extends MethodVisitor {
        private final MethodVisitor whole;
        private final int locals;

        Emptied(MethodVisitor whole, int locals) {
            super(Opcodes.ASM9);
            this.whole = whole;
            this.locals = locals;
        }

        @Override
        public void visitParameter(String name, int access) {
            whole.visitParameter(name, access);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return whole.visitAnnotation(descriptor, visible);
        }

        @Override
        public AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
            return whole.visitParameterAnnotation(parameter, descriptor, visible);
        }

        @Override
        public void visitCode() {
            whole.visitCode();
            whole.visitInsn(Opcodes.RETURN);
            whole.visitMaxs(0, locals);
            whole.visitEnd();
        }
    }
}
