package io.netgrade.suite.subject;

import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * What a program had when it was ended, beyond what any exercise asks for. It is no verdict, since there may be a reason for
 * it; a person may want to know.
 *
 * @param companions processes that it had started and that still ran
 * @param threads its threads
 * @param printedBytes what it had printed on both streams
 * @param files what lay in its folder, counted up to a bound
 */
record Conduct(int companions, int threads, long printedBytes, int files) {

    private static final int MANY_COMPANIONS = 4;

    /** A server that gives each of a few hundred clients a thread has fewer. */
    private static final int MANY_THREADS = 500;

    /** Who prints all that clients send has printed less, unless they flood it. */
    private static final long MUCH_PRINTED = 2L << 20;

    private static final int MANY_FILES = 1_000;

    /** Looks at a program that is about to be ended. */
    static Conduct of(Quarters quarters, Process started, long printedBytes) {
        return new Conduct(
                quarters.companions(started),
                Usage.threadsOf(quarters.program(started).pid()),
                printedBytes,
                files(quarters.folderNow(started)));
    }

    /** A sentence for each thing that is out of the ordinary. */
    List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        if (companions >= MANY_COMPANIONS) {
            remarks.add(remark("processes", companions));
        }
        if (threads >= MANY_THREADS) {
            remarks.add(remark("threads", threads));
        }
        if (printedBytes >= MUCH_PRINTED) {
            remarks.add(remark("output", printedBytes >> 20));
        }
        if (files >= MANY_FILES) {
            remarks.add(remark("files", MANY_FILES));
        }
        return remarks;
    }

    private Remark remark(String about, long amount) {
        return new Remark(about, Words.variant(this, about, amount));
    }

    private static int files(Path folder) {
        int[] count = {0};
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    return counted();
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    return counted();
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failed) {
                    return counted();
                }

                private FileVisitResult counted() {
                    count[0]++;
                    return count[0] > MANY_FILES ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException gone) {
            return count[0];
        }
        return count[0];
    }
}
