package io.netgrade.grader.gradebook;

import io.netgrade.grader.intake.Layout;
import io.netgrade.grader.store.Register;
import java.time.OffsetDateTime;

/** When something was handed in, as far as anybody knows. */
public sealed interface Timing {

    /** At this moment. */
    record At(OffsetDateTime moment) implements Timing {}

    /** In time: somebody has decided that, or the download marks what is late, and this is not marked. */
    record InTime() implements Timing {}

    /** Nobody says. */
    record Unknown() implements Timing {}

    /** What a download tells of an attempt. */
    static Timing of(Register.HandedIn attempt, String layout) {
        if (attempt.submittedAt().isPresent()) {
            return new At(OffsetDateTime.parse(attempt.submittedAt().get()));
        }
        // Canvas alone marks what is late, and tells no time.
        return layout.equals(Layout.CANVAS.label()) && !attempt.late() ? new InTime() : new Unknown();
    }
}
