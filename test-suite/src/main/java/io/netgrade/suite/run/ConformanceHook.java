package io.netgrade.suite.run;

import java.util.List;
import net.jqwik.api.AfterFailureMode;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Puts jqwik in the hands of the {@link PropertyRun}: seed and tries before a property, the account around each try. */
final class ConformanceHook implements AroundPropertyHook, AroundTryHook {

    /** Outside jqwik's own hooks, so that they see what this one decides. */
    private static final int OUTERMOST = -100;

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyRun run = PropertyRun.current();
        ((Conformance) context.testInstance()).belongsTo(run);
        context.attributes().setSeed(String.valueOf(run.seed()));
        context.attributes().setTries(run.tries());
        // The run itself bounds it, by a count: jqwik's bound is a time, by which the same loss would shrink otherwise
        // elsewhere.
        context.attributes().setShrinking(ShrinkingMode.FULL);
        context.attributes().setAfterFailure(AfterFailureMode.RANDOM_SEED);
        PropertyExecutionResult result = property.execute();
        run.finished(result);
        return result;
    }

    @Override
    public int aroundPropertyProximity() {
        return OUTERMOST;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        return ((Conformance) context.testInstance()).run().attempt(aTry, parameters);
    }

    @Override
    public int aroundTryProximity() {
        return OUTERMOST;
    }
}
