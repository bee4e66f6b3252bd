package io.netgrade.grader.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a worker found of one jar. It knows no points: what a verdict is worth is applied whenever somebody looks.
 *
 * @param key what was judged by what; see {@link JudgementKey}
 * @param number which time it was, from 1
 * @param submission SHA-256 of the jar
 * @param plan SHA-256 of the plan
 * @param isolation at which level
 * @param javaRelease on which Java
 * @param ending how the worker ended
 * @param fault what of ours went wrong; empty if nothing did
 * @param verdicts what was judged
 * @param millis what judging each took, in milliseconds
 * @param remarks what was seen that no requirement asks about
 */
public record Judgement(
        String key,
        int number,
        String submission,
        String plan,
        String isolation,
        int javaRelease,
        Ending ending,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> fault,
        Map<RequirementKey, Verdict> verdicts,
        Map<RequirementKey, Long> millis,
        List<Remark> remarks) {

    /** How a worker ended. */
    public enum Ending {
        /** It carried out its order. */
        COMPLETE,
        /** It was stopped, since the submission kept it longer than a submission may. */
        OUT_OF_TIME,
        /** It broke off; that is our fault, or the machine's. */
        BROKEN
    }

    public Judgement {
        verdicts = Map.copyOf(verdicts);
        millis = Map.copyOf(millis);
        remarks = List.copyOf(remarks);
    }

    /** The name under which it is kept. */
    @JsonIgnore
    public String name() {
        return name(key, number);
    }

    static String name(String key, int number) {
        return key + "-" + number;
    }
}
