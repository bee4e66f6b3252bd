package io.netgrade.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Prints at the end what a build left out, and the command that runs it. */
public final class LeftOut implements TestExecutionListener {

    private static final Set<String> CLASSES = new TreeSet<>();
    private static final Map<String, String> CASES = new TreeMap<>();
    private static final Set<String> MISSING = new TreeSet<>();

    /** @param type the name of a class of which at least one test is left out */
    static synchronized void test(String type) {
        CLASSES.add(type.substring(type.lastIndexOf('.') + 1));
    }

    static synchronized void count(String what, int leftOut, int all) {
        if (leftOut > 0) {
            CASES.put(what, leftOut + " of " + all + " " + what);
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
            result.getThrowable().ifPresent(cause -> {
                synchronized (LeftOut.class) {
                    MISSING.add(String.valueOf(cause.getMessage()));
                }
            });
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        synchronized (LeftOut.class) {
            lines().forEach(System.out::println);
        }
    }

    private static List<String> lines() {
        List<String> lines = new ArrayList<>();
        String tier = Tier.isDeep() ? "this slice of the deep tier" : "the fast tier";
        List<String> left = new ArrayList<>(CASES.values());
        if (!CLASSES.isEmpty()) {
            left.add("tests in " + String.join(", ", CLASSES));
        }
        if (!left.isEmpty()) {
            lines.add("Left out of " + tier + ": " + String.join("; ", left) + ".");
            lines.add("Run everything with: mvn verify -Pdeep  (one of 24 slices: -Dnetgrade.slice=1/24)");
        }
        MISSING.forEach(missing -> lines.add("Not tested, because something is missing here: " + missing));
        return lines;
    }
}
