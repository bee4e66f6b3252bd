package io.netgrade.suite.assignment;

import static io.netgrade.suite.assignment.AssignmentKeys.AT;
import static io.netgrade.suite.assignment.AssignmentKeys.DAYS;
import static io.netgrade.suite.assignment.AssignmentKeys.GRACE;
import static io.netgrade.suite.assignment.AssignmentKeys.LATE;
import static io.netgrade.suite.assignment.AssignmentKeys.PERCENT;
import static io.netgrade.suite.assignment.AssignmentKeys.ZONE;

import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.LatePolicy;
import io.netgrade.suite.yaml.Fields;
import io.netgrade.suite.yaml.Key;
import io.netgrade.suite.yaml.Known;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads when an assignment is due and what lateness costs. */
final class DueReader {

    static final String NONE = "none";
    static final String CUT_OFF = "cut-off";
    static final String PERCENT_PER_DAY = "percent-per-day";

    private static final Known POLICIES = new Known("late policy", List.of(NONE, CUT_OFF, PERCENT_PER_DAY));
    private static final Known ZONES = new Known(
            "time zone", ZoneId.getAvailableZoneIds().stream().sorted().toList());
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final Problems problems;

    DueReader(Problems problems) {
        this.problems = problems;
    }

    /** What was read: the zone may be known although something else is wrong. */
    record Terms(Optional<ZoneId> zone, Optional<Due> due) {

        /** A moment in the course's zone. Where clocks are put back and show it twice, the later one, to nobody's harm. */
        Optional<ZonedDateTime> moment(String name, Node node, Problems problems) {
            Optional<LocalDateTime> local = Value.dateTime().read(name, node, problems);
            return zone.flatMap(where -> local.flatMap(time -> inZone(time, where, node, problems)));
        }

        private static Optional<ZonedDateTime> inZone(LocalDateTime time, ZoneId zone, Node node, Problems problems) {
            if (zone.getRules().getValidOffsets(time).isEmpty()) {
                problems.add(
                        node.place(),
                        "clocks in " + zone + " never show " + time + ", because they are put forward then; choose"
                                + " another time");
                return Optional.empty();
            }
            return Optional.of(time.atZone(zone).withLaterOffsetAtOverlap());
        }
    }

    Terms read(Node node) {
        Fields fields = Fields.of(node, AssignmentKeys.DUE_DATE, problems);
        Optional<ZoneId> zone = fields.read(ZONE, Value.oneOf(ZONES)).map(ZoneId::of);
        Optional<ZonedDateTime> at =
                fields.read(AT, (name, value, noted) -> new Terms(zone, Optional.empty()).moment(name, value, noted));
        Duration grace = Duration.ofMinutes(
                fields.read(GRACE, Value.count(0, MINUTES_OF_A_DAY)).orElse(0));
        LatePolicy late = late(fields);
        return new Terms(zone, at.map(moment -> new Due(moment, grace, late)));
    }

    private LatePolicy late(Fields fields) {
        String policy = fields.read(LATE, Value.oneOf(POLICIES)).orElse(NONE);
        Optional<BigDecimal> percent = fields.read(PERCENT, Value.decimal("0.01", "100", 2));
        Optional<Integer> days = fields.read(DAYS, Value.count(1, 365));
        if (policy.equals(PERCENT_PER_DAY)) {
            if (fields.node(PERCENT).isEmpty()) {
                fields.note(LATE, "needs to know how much a day costs; add a line such as 'percent: 10'");
            }
            return new LatePolicy.PercentPerDay(
                    percent.orElse(BigDecimal.ONE),
                    days.isPresent() ? OptionalInt.of(days.get()) : OptionalInt.empty());
        }
        for (Key key : List.of(PERCENT, DAYS)) {
            fields.note(key, "means something only with 'late: " + PERCENT_PER_DAY + "'; add that or take it out");
        }
        return policy.equals(CUT_OFF) ? new LatePolicy.CutOff() : new LatePolicy.None();
    }
}
