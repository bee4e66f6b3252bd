package io.netgrade.grader.store;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.exercise.RequirementKey;
import java.util.List;
import java.util.Map;

/** A line of the journal: something that happened to a batch. {@code at} is the time in UTC, for people; nothing rests on it. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "entry")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Entry.Begun.class, name = "begun"),
    @JsonSubTypes.Type(value = Entry.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Entry.RegradeBegun.class, name = "regrade-begun"),
    @JsonSubTypes.Type(value = Entry.RegradeDecided.class, name = "regrade-decided"),
    @JsonSubTypes.Type(value = Entry.Withdrawn.class, name = "withdrawn"),
    @JsonSubTypes.Type(value = Entry.Restored.class, name = "restored"),
    @JsonSubTypes.Type(value = Entry.Rescored.class, name = "rescored")
})
public sealed interface Entry {

    /** A run of the batch began. */
    record Begun(String at, String suite, String plan, String isolation, int javaRelease) implements Entry {}

    /** What {@code key} names was judged for the {@code number}th time, and what was found lies in a file with this digest. */
    record Judged(String at, String key, int number, String digest, Judgement.Ending ending) implements Entry {}

    /** What these keys name is judged once more, by these numbers; nothing of it counts before it is decided. */
    record RegradeBegun(String at, Map<String, Integer> numbers) implements Entry {
        public RegradeBegun {
            numbers = Map.copyOf(numbers);
        }
    }

    /** The regrade that was begun last counts from now on, or it never will. */
    record RegradeDecided(String at, boolean accepted) implements Entry {}

    /** These requirements count for nobody, and why. */
    record Withdrawn(String at, List<RequirementKey> requirements, String reason, String by) implements Entry {
        public Withdrawn {
            requirements = List.copyOf(requirements);
        }
    }

    /** These requirements count again. */
    record Restored(String at, List<RequirementKey> requirements, String reason, String by) implements Entry {
        public Restored {
            requirements = List.copyOf(requirements);
        }
    }

    /**
     * Verdicts count otherwise from now on.
     *
     * @param digests of what is new, by the name of the file that holds it
     */
    record Rescored(String at, Map<String, String> digests, String by) implements Entry {
        public Rescored {
            digests = Map.copyOf(digests);
        }
    }
}
