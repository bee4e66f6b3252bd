package io.netgrade.suite.worker;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Examination;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;

/** What a worker says, one line of JSON each, on its standard output. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "message")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Message.Started.class, name = "started"),
    @JsonSubTypes.Type(value = Message.Judged.class, name = "judged"),
    @JsonSubTypes.Type(value = Message.PartEnded.class, name = "part-ended"),
    @JsonSubTypes.Type(value = Message.Remarked.class, name = "remarked"),
    @JsonSubTypes.Type(value = Message.Heartbeat.class, name = "heartbeat"),
    @JsonSubTypes.Type(value = Message.Fault.class, name = "fault"),
    @JsonSubTypes.Type(value = Message.End.class, name = "end")
})
public sealed interface Message {

    /** This requirement is being judged. */
    record Started(RequirementKey requirement) implements Message {}

    /** This requirement has its verdict; {@code millis} is what judging it took. */
    record Judged(RequirementKey requirement, Verdict verdict, long millis) implements Message {}

    /** Each requirement of the part has its verdict. */
    record PartEnded(Examination.PartOutcome outcome) implements Message {}

    /** Something was seen that no requirement asks about. */
    record Remarked(Remark remark) implements Message {}

    /** The worker lives; it has stood still for {@code stalledMillis} in all, which counts against nobody. */
    record Heartbeat(long stalledMillis) implements Message {}

    /** The worker itself failed. */
    record Fault(String what) implements Message {}

    /** That was all: {@code verdicts} were given. A stream that ends without this line was cut off. */
    record End(int verdicts) implements Message {}
}
