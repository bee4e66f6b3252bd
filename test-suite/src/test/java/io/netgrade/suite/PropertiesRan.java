package io.netgrade.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Counts the properties that really ran and leaves the number for the build to check: a class that is not found by its name is
 * not missed by anybody else.
 */
public final class PropertiesRan implements TestExecutionListener {

    private final AtomicInteger count = new AtomicInteger();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() && test.getUniqueId().startsWith("[engine:jqwik]")) {
            count.incrementAndGet();
        }
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        try {
            Files.writeString(Path.of("target", "properties-ran.txt"), String.valueOf(count.get()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
