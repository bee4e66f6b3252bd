package io.netgrade.grader.gradebook;

import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.LatePolicy;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.words.Words;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How late an exercise came, and what that costs. */
sealed interface Lateness {

    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm VV");

    /** What is left of {@code points}. */
    PointRange apply(PointRange points);

    /** How many days, each counted once it has begun; empty if nobody knows. */
    Optional<Long> days();

    /** What to say to whom it costs something. */
    String sentence();

    static Lateness of(Optional<Due> due, Optional<Adjustments.Extension> extension, Timing timing) {
        if (due.isEmpty() || timing instanceof Timing.InTime) {
            return new InTime();
        }
        // Nobody is worse off by an extension.
        ZonedDateTime until = extension
                .map(Adjustments.Extension::until)
                .filter(later -> later.isAfter(due.get().at()))
                .orElse(due.get().at());
        Due own = due.get().at(until);
        if (timing instanceof Timing.At at) {
            Instant moment = at.moment().toInstant();
            return own.daysLate(moment) == 0 ? new InTime() : new Late(own, moment);
        }
        return own.late() instanceof LatePolicy.None ? new InTime() : new Unknown();
    }

    /** It costs nothing. */
    record InTime() implements Lateness {
        @Override
        public PointRange apply(PointRange points) {
            return points;
        }

        @Override
        public Optional<Long> days() {
            return Optional.of(0L);
        }

        @Override
        public String sentence() {
            return Words.of(this);
        }
    }

    /** It came when it was due no more. */
    record Late(Due due, Instant moment) implements Lateness {
        @Override
        public PointRange apply(PointRange points) {
            return points.map(some -> due.apply(some, moment));
        }

        @Override
        public Optional<Long> days() {
            return Optional.of(due.daysLate(moment));
        }

        @Override
        public String sentence() {
            long days = due.daysLate(moment);
            String came = TIME.format(moment.atZone(due.at().getZone()));
            return Words.counted(this, days, came, TIME.format(due.at()), days);
        }
    }

    /** Nobody says when it came, and it would cost something if that was late: all may be lost, or nothing. */
    record Unknown() implements Lateness {
        @Override
        public PointRange apply(PointRange points) {
            return new PointRange(Points.ZERO, points.most());
        }

        @Override
        public Optional<Long> days() {
            return Optional.empty();
        }

        @Override
        public String sentence() {
            return Words.of(this);
        }
    }
}
