package io.netgrade.grader.report;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A grade with one loss, in which the program has printed what no page must run. */
final class SampleGrade {

    private SampleGrade() {}

    static Grade withALoss() {
        Plan plan = Plan.of(Exercises.catalogue(), any -> true, 1);
        Map<RequirementKey, Verdict> verdicts = Exercises.catalogue().specs().stream()
                .collect(Collectors.toMap(RequirementSpec::key, spec -> new Verdict.Passed(1, "00")));
        RequirementKey lost = new RequirementKey("tcp-echo-threaded", "NET-01");
        verdicts.put(
                lost,
                new Verdict.Failed(new Evidence(
                        new StreamFinding.WrongBytes("C1", Bytes.ofText("ab"), Bytes.ofText("aB")),
                        new Exchange(List.of()),
                        List.of(),
                        ProgramState.running(List.of(), List.of("</script><script>alert(1)</script>")),
                        true)));
        return new Grade(
                new Submission(Path.of("x.jar"), "0".repeat(64)),
                plan,
                Scorecard.of(Exercises.catalogue().specs(), verdicts, ""),
                Map.of(),
                List.of(new Remark("output", "It had printed <b>17</b> MiB when it was ended.")),
                Optional.empty(),
                Terms.of(Optional.empty()));
    }
}
