package io.netgrade.suite.run;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import io.netgrade.suite.stage.Deadlines;
import io.netgrade.suite.stage.Stage;
import io.netgrade.suite.stage.Subject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Plays a stored exchange again, on a fresh process. */
final class Replay {

    private final Subject subject;
    private final Duration atMost;

    Replay(Subject subject, long budgetMillis) {
        this.subject = subject;
        this.atMost = Duration.ofMillis(budgetMillis);
    }

    /** The loss that the exchange shows now, if it still does. */
    Optional<PropertyRun.Sample> play(List<Step> steps, Deadlines deadlines) {
        subject.discardServer();
        try (Stage stage = new Stage(subject, deadlines, atMost)) {
            try {
                steps.forEach(stage::play);
                return Optional.empty();
            } catch (Discrepancy lost) {
                ProgramState state = stage.programState(PropertyRun.DYING);
                return Optional.of(new PropertyRun.Sample(stage.exchange(), lost.finding(), state));
            }
        } finally {
            subject.discardServer();
        }
    }

    Optional<PropertyRun.Sample> play(Exchange exchange, Deadlines deadlines) {
        return play(exchange.steps(), deadlines);
    }
}
