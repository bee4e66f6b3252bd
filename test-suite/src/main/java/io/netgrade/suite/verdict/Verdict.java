package io.netgrade.suite.verdict;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.exercise.RequirementKey;

/** How the examination of one requirement ended. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "verdict")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Verdict.Passed.class, name = "PASSED"),
    @JsonSubTypes.Type(value = Verdict.Failed.class, name = "FAILED"),
    @JsonSubTypes.Type(value = Verdict.Blocked.class, name = "BLOCKED"),
    @JsonSubTypes.Type(value = Verdict.NotAttempted.class, name = "NOT_ATTEMPTED"),
    @JsonSubTypes.Type(value = Verdict.NotApplicable.class, name = "NOT_APPLICABLE"),
    @JsonSubTypes.Type(value = Verdict.NotGraded.class, name = "NOT_GRADED")
})
public sealed interface Verdict {

    /** The verdict's name in results, such as {@code PASSED}. */
    String name();

    /**
     * The requirement held in every case.
     *
     * @param tries how many cases were tried
     * @param cases a digest of these cases: equal seeds give equal cases
     */
    record Passed(int tries, String cases) implements Verdict {
        @Override
        public String name() {
            return "PASSED";
        }
    }

    /** The requirement is lost. */
    record Failed(Evidence evidence) implements Verdict {
        @Override
        public String name() {
            return "FAILED";
        }
    }

    /** What the requirement rests on is lost, so that it could not be judged; it earns nothing. */
    record Blocked(RequirementKey by) implements Verdict {
        @Override
        public String name() {
            return "BLOCKED";
        }
    }

    /** The program says of itself that it is not implemented yet (exit code 3). */
    record NotAttempted() implements Verdict {
        @Override
        public String name() {
            return "NOT_ATTEMPTED";
        }
    }

    /** It cannot be observed on this machine, or of a server that runs already; it counts neither way. */
    record NotApplicable(String because) implements Verdict {
        @Override
        public String name() {
            return "NOT_APPLICABLE";
        }
    }

    /** We failed to judge it; it must be graded again. */
    record NotGraded(String because) implements Verdict {
        @Override
        public String name() {
            return "NOT_GRADED";
        }
    }
}
