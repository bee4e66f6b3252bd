package io.netgrade.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.gradebook.Adjustments.Target;
import io.netgrade.suite.verdict.Points;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What holds of marks, whatever was found and decided. */
@Domain(Scenes.class)
final class MarksProperties {

    @Property(tries = 500)
    void exercisesAndWhatIsOfNoneAddUpToTheMark(@ForAll Scene scene) {
        for (Mark mark : scene.marks().all()) {
            PointRange exercises =
                    mark.exercises().stream().map(Mark.ExerciseMark::points).reduce(PointRange.ZERO, PointRange::plus);
            PointRange rest = mark.items().stream()
                    .filter(item -> item.exercise().isEmpty())
                    .map(Item::points)
                    .reduce(PointRange.ZERO, PointRange::plus);
            assertEquals(mark.points(), exercises.plus(rest), mark::toString);
        }
    }

    /** Whatever somebody is given for a requirement, an exercise that counts as a whole does not stay forfeited by that one. */
    @Property(tries = 300)
    void anOverrideInFullIsWorthAtLeastWhatPassingWouldBe(@ForAll Scene scene) {
        List<Mark> marks = scene.marks().all();
        Scene without = new Scene(
                scene.assignment(),
                new Adjustments(
                        scene.adjustments().extensions(),
                        List.of(),
                        scene.adjustments().overrides().stream()
                                .filter(one -> !(one.target() instanceof Target.OfRequirement))
                                .toList(),
                        scene.adjustments().manual()),
                scene.students(),
                scene.verdicts());
        for (int i = 0; i < marks.size(); i++) {
            boolean more = scene.adjustments()
                    .override(
                            marks.get(i).student(),
                            new Target.OfRequirement(scene.asked().get(0).key()))
                    .filter(one -> one.points()
                                    .compareTo(scene.assignment()
                                            .rubric()
                                            .value(scene.asked().get(0)))
                            >= 0)
                    .isPresent();
            PointRange plain = without.marks().all().get(i).points();
            assertTrue(!more || plain.least().compareTo(marks.get(i).points().least()) <= 0, marks.get(i)::toString);
        }
    }

    @Property(tries = 500)
    void aMarkIsARangeThatIsNotEmptyAndFinalOnceItIsExact(@ForAll Scene scene) {
        for (Mark mark : scene.marks().all()) {
            assertTrue(mark.points().least().compareTo(Points.ZERO) >= 0, mark::toString);
            assertTrue(mark.points().least().compareTo(mark.points().most()) <= 0, mark::toString);
            if (mark.counted().isPresent()) {
                assertEquals(mark.points().isExact(), mark.isFinal(), mark::toString);
            }
        }
    }

    @Property(tries = 500)
    void whatAPersonDecidesOfTheTotalIsTheTotal(@ForAll Scene scene) {
        List<Mark> marks = scene.marks().all();
        scene.adjustments().overrides().stream()
                .filter(override -> override.target() instanceof Target.Total)
                .forEach(override -> {
                    Mark mark = marks.get(scene.students().indexOf(override.student()));
                    assertEquals(PointRange.exactly(override.points()), mark.points());
                    assertTrue(mark.isFinal());
                });
    }

    /** Deciding anything that is open moves no mark out of the range that was told before. */
    @Property(tries = 300)
    void whatIsDecidedLaterLiesInTheRange(@ForAll Scene scene) {
        Scene decided = new Scene(
                scene.assignment(),
                scene.adjustments(),
                scene.students(),
                scene.verdicts().stream()
                        .map(attempts -> attempts.stream()
                                .map(one -> new Scene.Handed(
                                        one.timing() instanceof Timing.Unknown ? new Timing.InTime() : one.timing(),
                                        one.verdicts().stream()
                                                .map(verdict -> verdict.equals(Scene.KINDS.get(5))
                                                        ? Scene.KINDS.get(
                                                                one.verdicts().size() % 2)
                                                        : verdict)
                                                .toList()))
                                .toList())
                        .toList());
        List<Mark> before = scene.marks().all();
        List<Mark> after = decided.marks().all();
        for (int i = 0; i < before.size(); i++) {
            PointRange told = before.get(i).points();
            PointRange now = after.get(i).points();
            assertTrue(
                    told.least().compareTo(now.least()) <= 0 && now.most().compareTo(told.most()) <= 0,
                    before.get(i) + " -> " + after.get(i));
        }
    }
}
