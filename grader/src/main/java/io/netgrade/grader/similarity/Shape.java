package io.netgrade.grader.similarity;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.commons.ClassRemapper;

/**
 * A class without what is easily changed: its name and place, names of variables, lines, comments, visibility, annotations, the
 * order of its members and of its constants.
 *
 * @param name as the jar has it; escaped and cut
 * @param digest SHA-256 of the rest; equal for classes that are the same
 * @param instructions how many the class has, in all its methods
 */
record Shape(String name, String digest, int instructions) {

    /** @throws RuntimeException in whatever way a broken class makes its reader fail; a StackOverflowError too */
    static Shape of(String name, byte[] content) {
        Members members = new Members();
        Bare bare = new Bare(new ClassRemapper(members, new NeutralNames()));
        // Frames follow from the code.
        new ClassReader(content).accept(bare, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        return new Shape(name, members.digest(), bare.instructions());
    }
}
