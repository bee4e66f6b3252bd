package io.netgrade.grader.gradebook;

import io.netgrade.grader.gradebook.Adjustments.Target;
import io.netgrade.grader.gradebook.Item.Kind;
import io.netgrade.grader.gradebook.Mark.ExerciseMark;
import io.netgrade.grader.gradebook.Mark.State;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.store.Register.Presence;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Attempts;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.Limits;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scorecard;
import io.netgrade.suite.verdict.Scoring;
import io.netgrade.suite.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes marks of verdicts. It is a pure function of what it is given.
 *
 * <pre>
 *   verdicts and overrides of requirements -> an exercise's points -> lateness -> override of the exercise
 *       -> their sum -> limit of the bonus -> points given by hand -> override of the total
 * </pre>
 */
public final class Marker {

    private final Assignment assignment;
    private final Adjustments adjustments;

    public Marker(Assignment assignment, Adjustments adjustments) {
        this.assignment = assignment;
        this.adjustments = adjustments;
    }

    /**
     * Something that was handed in, as it was judged.
     *
     * @param which it is
     * @param timing when that was, as the download tells
     * @param card what was found; where nothing is judged yet, everything in it is not graded
     */
    public record Attempt(Mark.Counted which, Timing timing, Scorecard card) {}

    /**
     * What a grade is worth by itself: nobody has decided anything about whoever handed it in.
     *
     * @param timing when that was
     */
    public static Mark alone(Grade grade, Timing timing) {
        String jar = String.valueOf(grade.submission().jar().getFileName());
        Participant somebody = new Participant(Map.of(), jar, Presence.SUBMITTED, List.of(jar));
        Assignment ordinary = new Assignment(
                jar,
                new Edition.Students(),
                OptionalInt.empty(),
                grade.plan().seed(),
                Scoring.ORDINARY,
                List.of(),
                Limits.ORDINARY,
                Optional.empty());
        return new Marker(grade.assignment().orElse(ordinary), Adjustments.NONE)
                .mark(somebody, List.of(new Attempt(new Mark.Counted(jar, 1, 1), timing, grade.card())));
    }

    /** What somebody gets who handed in {@code attempts}, of which there is at least one, the latest last. */
    public Mark mark(Participant student, List<Attempt> attempts) {
        if (assignment.scoring().attempts() == Attempts.LAST) {
            return mark(student, attempts.get(attempts.size() - 1), Optional.empty());
        }
        List<Bill> bills =
                attempts.stream().map(attempt -> bill(student, attempt)).toList();
        int best = 0;
        for (int i = 1; i < bills.size(); i++) {
            if (bills.get(i).total().least().compareTo(bills.get(best).total().least()) >= 0) {
                best = i;
            }
        }
        Optional<Points> most = bills.stream().map(bill -> bill.total().most()).max(Comparator.naturalOrder());
        return mark(student, attempts.get(best), most);
    }

    /** What somebody gets of whom there is nothing to judge. */
    public Mark absent(Participant student, State state, Points worth) {
        Bill bill = new Bill();
        complete(student, bill, Optional.empty());
        boolean decided = adjustments.override(student, new Target.Total()).isPresent();
        return new Mark(
                student,
                decided ? State.GRADED : state,
                Optional.empty(),
                List.of(),
                bill.items(),
                bill.total(),
                worth.plus(manualWorth()));
    }

    private Mark mark(Participant student, Attempt attempt, Optional<Points> mostOfAll) {
        Bill bill = bill(student, attempt);
        complete(student, bill, mostOfAll);
        boolean nothingYet = !attempt.card().lines().isEmpty()
                && attempt.card().lines().stream().allMatch(Scorecard.Line::undecided);
        State state = bill.total().isExact() ? State.GRADED : nothingYet ? State.WAITING : State.INCOMPLETE;
        return new Mark(
                student,
                state,
                Optional.of(attempt.which()),
                bill.exercises(),
                bill.items(),
                bill.total(),
                attempt.card().worth().plus(manualWorth()));
    }

    /** What the programs earn. */
    private Bill bill(Participant student, Attempt attempt) {
        Bill bill = new Bill();
        Timing timing = adjustments.timing(student, attempt.timing());
        Scorecard card = attempt.card().passing(passed(student, attempt.card()));
        for (String exercise : card.exercises()) {
            exercise(student, exercise, card.only(exercise), timing, bill);
        }
        PointRange sum = bill.total();
        Points worth = attempt.card().worth();
        PointRange limited = sum.map(points -> attempt.card().bonus().limit(points, worth));
        if (!limited.equals(sum)) {
            bill.add(Item.ofAll(Kind.BONUS_LIMIT, limited.beyond(sum), Words.of("bill.bonus-limit")));
        }
        return bill;
    }

    /** What a person has given all that it is worth. */
    private Set<RequirementKey> passed(Participant student, Scorecard card) {
        return card.lines().stream()
                .filter(line -> override(student, line)
                        .filter(one -> one.points().compareTo(line.value()) >= 0)
                        .isPresent())
                .map(line -> line.requirement().key())
                .collect(Collectors.toSet());
    }

    /** What is worth nothing to anybody, since it was withdrawn or cannot be observed, is worth nothing to one either. */
    private Optional<Adjustments.Overridden> override(Participant student, Scorecard.Line line) {
        return adjustments
                .override(student, new Target.OfRequirement(line.requirement().key()))
                .filter(one -> line.stake().any());
    }

    private void exercise(Participant student, String exercise, Scorecard card, Timing timing, Bill bill) {
        PointRange judged = PointRange.ZERO;
        for (Scorecard.Line line : card.lines()) {
            Item item = requirement(student, line);
            judged = judged.plus(item.points());
            bill.add(item);
        }
        Lateness lateness = Lateness.of(assignment.due(exercise), adjustments.extension(student, exercise), timing);
        PointRange points = lateness.apply(judged);
        if (!points.equals(judged)) {
            bill.add(Item.ofExercise(Kind.LATE, exercise, points.beyond(judged), lateness.sentence()));
        }
        Optional<Adjustments.Overridden> override = adjustments.override(student, new Target.OfExercise(exercise));
        if (override.isPresent()) {
            PointRange given = PointRange.exactly(override.get().points());
            bill.add(Item.ofExercise(
                    Kind.OVERRIDE,
                    exercise,
                    given.beyond(points),
                    override.get().reason()));
            points = given;
        }
        bill.add(new ExerciseMark(exercise, judged, lateness.days(), points, card.worth()));
    }

    private Item requirement(Participant student, Scorecard.Line line) {
        Optional<Adjustments.Overridden> override = override(student, line);
        PointRange points = override.map(one -> PointRange.exactly(one.points()))
                .orElseGet(() -> new PointRange(line.points(), line.pointsAtMost()));
        return Item.of(
                line.requirement().key(),
                points,
                line.worth(),
                override.map(Adjustments.Overridden::reason).orElse(""));
    }

    /** What is not the programs' doing. */
    private void complete(Participant student, Bill bill, Optional<Points> mostOfAll) {
        mostOfAll
                .filter(most -> most.compareTo(bill.total().most()) > 0)
                .ifPresent(most -> bill.add(Item.ofAll(
                        Kind.OTHER_ATTEMPT,
                        new PointRange(Points.ZERO, most.minus(bill.total().most())),
                        Words.of("bill.other-attempt"))));
        adjustments.manual().columns().forEach(column -> manual(student, column).ifPresent(bill::add));
        adjustments
                .override(student, new Target.Total())
                .ifPresent(override -> bill.add(Item.ofAll(
                        Kind.OVERRIDE, PointRange.exactly(override.points()).beyond(bill.total()), override.reason())));
    }

    /** What was given by hand; nothing yet leaves open what it will be, unless there is nothing to look at. */
    private Optional<Item> manual(Participant student, ManualPoints.Column column) {
        Optional<PointRange> given = adjustments.manual().of(student, column).map(PointRange::exactly);
        Optional<PointRange> awaited = Optional.of(new PointRange(Points.ZERO, column.worth()))
                .filter(range -> student.presence() == Presence.SUBMITTED);
        return given.or(() -> awaited).map(points -> Item.manual(column.name(), points, column.worth()));
    }

    private Points manualWorth() {
        return adjustments.manual().columns().stream()
                .map(ManualPoints.Column::worth)
                .reduce(Points.ZERO, Points::plus);
    }
}
