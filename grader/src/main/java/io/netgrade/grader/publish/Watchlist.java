package io.netgrade.grader.publish;

import io.netgrade.grader.publish.Dashboard.Notable;
import io.netgrade.grader.report.Grade;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what a person should look at: what we failed at, what is slow, unstable or odd. */
final class Watchlist {

    /** So many times the median is slow. */
    private static final int SLOW = 3;

    private static final long SHORT = 10_000;
    private static final int MOST_SLOW = 20;
    private static final int LONGEST = 300;

    private final List<Notable> notable = new ArrayList<>();
    private final List<Timed> times = new ArrayList<>();

    private record Timed(String student, String page, long millis) {}

    void look(String student, String page, Grade grade) {
        List<RequirementKey> missing = keys(grade, Verdict.NotGraded.class);
        if (!missing.isEmpty()) {
            String because = grade.card().lines().stream()
                    .filter(line -> line.verdict() instanceof Verdict.NotGraded)
                    .map(line -> ((Verdict.NotGraded) line.verdict()).because())
                    .findFirst()
                    .orElse("");
            notable.add(new Notable("fault of ours", student, page, named(missing) + " not graded: " + cut(because)));
        }
        List<RequirementKey> unstable = grade.card().lines().stream()
                .filter(line -> line.verdict() instanceof Verdict.Failed failed
                        && !failed.evidence().recurred())
                .map(line -> line.requirement().key())
                .toList();
        if (!unstable.isEmpty()) {
            notable.add(new Notable(
                    "unstable",
                    student,
                    page,
                    "a fresh process did not show the loss of " + named(unstable) + " again"));
        }
        for (Remark remark : grade.remarks()) {
            notable.add(new Notable("suspicious", student, page, cut(remark.sentence())));
        }
        times.add(new Timed(
                student,
                page,
                grade.millis().values().stream().mapToLong(Long::longValue).sum()));
    }

    private static List<RequirementKey> keys(Grade grade, Class<? extends Verdict> kind) {
        return grade.card().lines().stream()
                .filter(line -> kind.isInstance(line.verdict()))
                .map(Scorecard.Line::requirement)
                .map(spec -> spec.key())
                .toList();
    }

    private static String named(List<RequirementKey> keys) {
        return keys.size() == 1 ? keys.get(0).toString() : keys.get(0) + " and " + (keys.size() - 1) + " more";
    }

    private static String cut(String text) {
        return Escaped.line(text, LONGEST);
    }

    /** By kind, and within a kind in the order of students. */
    List<Notable> notable() {
        List<Notable> all = new ArrayList<>(notable);
        List<Timed> sorted = times.stream()
                .sorted(Comparator.comparingLong(Timed::millis).reversed())
                .toList();
        long median = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).millis();
        sorted.stream()
                .filter(one -> one.millis() > Math.max(SHORT, SLOW * median))
                .limit(MOST_SLOW)
                .forEach(one -> all.add(new Notable(
                        "slow",
                        one.student(),
                        one.page(),
                        one.millis() / 1000 + " s of judging, " + median / 1000 + " s in the middle of the class")));
        all.sort(Comparator.comparing(Notable::kind));
        return all;
    }
}
