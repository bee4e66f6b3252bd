package io.netgrade.grader.cli;

import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Whether a change that was shown may be made: by an option, or by whoever sits at the terminal. */
final class Consent {

    @Option(names = "--yes", description = "Make the change that is shown, without asking.")
    private boolean yes;

    @Option(names = "--no", description = "Do not make it, without asking.")
    private boolean no;

    /** @throws UserError if both options are given */
    void requireSound() {
        if (yes && no) {
            throw new UserError("--yes and --no cannot both be meant: leave one out");
        }
    }

    /** Whether an option decides it. */
    boolean isGiven() {
        return yes || no;
    }

    /** Whether an option says yes. */
    boolean isYes() {
        return yes;
    }

    /** The answer; empty if nobody is there to give one. */
    Optional<Boolean> to(String question) {
        if (isGiven()) {
            return Optional.of(yes);
        }
        return Terminal.present().map(terminal -> {
            String answer = terminal.readLine("%s [y/N] ", question);
            return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
        });
    }
}
