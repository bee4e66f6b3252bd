package io.netgrade.grader.store;

import io.netgrade.suite.run.Plan;
import io.netgrade.suite.worker.Json;
import java.util.List;

/**
 * What decides a verdict: the jar, the plan with its seed, and the version of the suite. Equal keys need not be judged twice,
 * whoever handed the jar in.
 */
public final class JudgementKey {

    /** As much of a digest as tells millions apart, and still fits into a file's name with a number behind it. */
    private static final int LENGTH = 32;

    private JudgementKey() {}

    /**
     * The key.
     *
     * @param submission SHA-256 of the jar
     */
    public static String of(String submission, Plan plan, String suite) {
        return Json.digest(List.of(submission, Json.digest(plan), suite)).substring(0, LENGTH);
    }
}
