package io.netgrade.tiers;

import java.util.Optional;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestTag;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.PostDiscoveryFilter;

/** Leaves out the deep tests in the fast tier, and in a slice what is in another slice. Properties of jqwik are in every build. */
public final class TierFilter implements PostDiscoveryFilter {

    @Override
    public FilterResult apply(TestDescriptor test) {
        Optional<String> type = type(test);
        if (type.isEmpty() || test.getUniqueId().toString().startsWith("[engine:jqwik]")) {
            return FilterResult.included("holds tests");
        }
        if (has(test, Tier.DEEP) && !Tier.isDeep()) {
            LeftOut.test(type.get());
            return FilterResult.excluded("only in the deep tier");
        }
        if (has(test, Tier.SLICED) || Tier.holds(type.get())) {
            return FilterResult.included("in this tier");
        }
        LeftOut.test(type.get());
        return FilterResult.excluded("in another slice");
    }

    private static boolean has(TestDescriptor test, String tag) {
        return test.getTags().contains(TestTag.create(tag));
    }

    private static Optional<String> type(TestDescriptor test) {
        return test.getSource().flatMap(source -> {
            if (source instanceof MethodSource method) {
                return Optional.of(method.getClassName());
            }
            return source instanceof ClassSource type ? Optional.of(type.getClassName()) : Optional.empty();
        });
    }
}
