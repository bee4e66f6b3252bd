package io.netgrade.grader.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.Terms;
import io.netgrade.grader.selftest.Specimen.Kind;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Submission;
import io.netgrade.suite.verdict.Bonus;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The account of trials whose grades are known. */
final class AccountTest {

    private static final Account.Setting SETTING = new Account.Setting("2026-01-31", "17", 2, false, 1, 1, 1);
    private static final Path JAR = Path.of("any.jar");

    static Trial.Held held(Kind kind, Set<String> loses, Verdict verdict, Optional<String> fault) {
        Plan plan = Plan.of(Exercises.catalogue(), spec -> spec.key().toString().equals("tcp-echo-threaded RUN-05"), 1);
        Scorecard card = new Scorecard(
                plan.requirements().stream()
                        .map(key -> new Scorecard.Line(Exercises.catalogue().require(key), verdict, Points.of(2)))
                        .toList(),
                Bonus.NONE);
        Grade grade =
                new Grade(new Submission(JAR, "0"), plan, card, Map.of(), List.of(), fault, Terms.of(Optional.empty()));
        return new Trial.Held(new Trial(new Specimen("any", JAR, kind, Optional.empty(), loses), plan), grade);
    }

    @Test
    void whatWasNotGradedIsNeitherLostNorFlawless() {
        Account account = Account.of(
                List.of(held(Kind.INNOCENT, Set.of(), new Verdict.NotGraded("out of time"), Optional.empty())),
                SETTING);
        assertFalse(account.complete());
        assertEquals(List.of(), account.lost());
        assertEquals("out of time", account.notGraded().get(0).sentence());
    }

    @Test
    void aFaultOfTheHarnessIsNeverComplete() {
        Account account = Account.of(
                List.of(held(Kind.INNOCENT, Set.of(), new Verdict.Passed(1, "0"), Optional.of("the worker died"))),
                SETTING);
        assertFalse(account.complete());
        assertEquals("the worker died", account.faults().get(0).what());
    }

    @Test
    void aMissBySomeSeedIsAMiss() {
        Trial.Held missed = held(Kind.FAULTY, Set.of("RUN-05"), new Verdict.Passed(1, "0"), Optional.empty());
        Account account = Account.of(List.of(missed, missed), SETTING);
        assertTrue(account.complete());
        assertFalse(account.flawless());
        assertTrue(account.catches().stream().allMatch(one -> one.caught() == 0 && one.of() == 2));
    }

    @Test
    void aProgramThatIsNotCalledAttemptedHasLost() {
        Account account = Account.of(
                List.of(held(Kind.INNOCENT, Set.of(), new Verdict.NotAttempted(), Optional.empty())), SETTING);
        assertTrue(account.complete());
        assertFalse(account.flawless());
    }
}
