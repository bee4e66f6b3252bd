package io.netgrade.suite.run;

import io.netgrade.suite.exercise.Judges;
import io.netgrade.suite.stage.Stage;
import java.util.Objects;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.jspecify.annotations.Nullable;

/**
 * What every conformance class extends. Its properties run only within an {@link Examination}, which decides their seed and
 * tries, gives each try a {@link Stage} and keeps the account.
 */
@AddLifecycleHook(value = ConformanceHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class Conformance {

    private @Nullable PropertyRun run;

    /** jqwik makes an instance for each run of a property; this one belongs to {@code run} for good, whoever still uses it. */
    final void belongsTo(PropertyRun owner) {
        run = owner;
    }

    final PropertyRun run() {
        return Objects.requireNonNull(run, "conformance properties run only within an examination");
    }

    /** Where the present try takes place. */
    protected final Stage stage() {
        return run().stage();
    }

    /** The name of the program that this class judges. */
    protected final String program() {
        return Objects.requireNonNull(getClass().getAnnotation(Judges.class)).program();
    }
}
