package io.netgrade.grader.batch;

import java.nio.file.Path;
import java.util.List;

/**
 * A jar that is to be judged.
 *
 * @param key what it is known by; see {@link io.netgrade.grader.store.JudgementKey}
 * @param submission SHA-256 of the jar
 * @param jar the file
 * @param from the ids of those who handed it in, for messages; more than one if they handed in the same
 */
public record Work(String key, String submission, Path jar, List<String> from) {

    public Work {
        from = List.copyOf(from);
    }

    /** Whose something is, in few words. */
    static String label(List<String> from) {
        return from.size() <= 1 ? String.join("", from) : from.get(0) + " and " + (from.size() - 1) + " more";
    }
}
