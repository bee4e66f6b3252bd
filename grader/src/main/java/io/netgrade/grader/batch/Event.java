package io.netgrade.grader.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.grader.store.Judgement.Ending;
import io.netgrade.suite.exercise.RequirementKey;
import java.util.List;
import java.util.Optional;

/** What happens while a batch is judged, for whoever watches: a person, or a program that reads lines of JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Event.Began.class, name = "began"),
    @JsonSubTypes.Type(value = Event.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Event.Advanced.class, name = "advanced"),
    @JsonSubTypes.Type(value = Event.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Event.Ended.class, name = "ended")
})
public sealed interface Event {

    /**
     * The batch began.
     *
     * @param jars how many jars are to be judged; equal ones are one
     * @param requirements by how many requirements each
     * @param already how many others were judged before and are not judged again
     */
    @JsonPropertyOrder({"jars", "requirements", "already"})
    record Began(int jars, int requirements, int already) implements Event {}

    /** A worker began with a jar, for the {@code number}th time. */
    @JsonPropertyOrder({"key", "from", "number"})
    record Started(String key, List<String> from, int number) implements Event {}

    /** A requirement of a jar has its verdict. */
    @JsonPropertyOrder({"key", "from", "requirement", "verdict"})
    record Advanced(String key, List<String> from, RequirementKey requirement, String verdict) implements Event {}

    /**
     * A worker ended.
     *
     * @param again whether the jar will be judged once more, since the worker broke off
     * @param passed how many requirements are passed
     * @param lost how many are lost, blocked or not attempted
     * @param notGraded how many could not be judged
     * @param millis how long it took
     */
    @JsonPropertyOrder({"key", "from", "number", "ending", "fault", "again", "passed", "lost", "notGraded", "millis"})
    record Judged(
            String key,
            List<String> from,
            int number,
            Ending ending,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> fault,
            boolean again,
            int passed,
            int lost,
            int notGraded,
            long millis)
            implements Event {}

    /** All that could be judged is. */
    @JsonPropertyOrder({"millis"})
    record Ended(long millis) implements Event {}
}
