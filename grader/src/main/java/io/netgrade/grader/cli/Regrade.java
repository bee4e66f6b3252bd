package io.netgrade.grader.cli;

import io.netgrade.grader.gradebook.Gradebook;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be judged again.
 *
 * @param who as the user names them; empty if nobody is
 * @param consent whether what has changed replaces what counted
 */
record Regrade(List<String> who, Consent consent) {

    static final String ALL = "all";
    private static final String NOT_GRADED = "not-graded";

    Regrade {
        who = List.copyOf(who);
    }

    /** Whether anything is to be judged again. */
    boolean isWanted() {
        return !who.isEmpty();
    }

    /** Whether everybody is meant, or, if a regrade waits, everybody in it. */
    boolean isOfAll() {
        return who.isEmpty() || who.contains(ALL);
    }

    /** Whether what a regrade that waits has found shall not count. */
    boolean isRefused() {
        return consent.isGiven() && !consent.isYes();
    }

    /**
     * Checked before anything is judged.
     *
     * @throws UserError if a name is of nobody, or of several
     */
    void requireKnown(Register register) throws IOException {
        for (String one : who) {
            if (!one.equals(ALL) && !one.equals(NOT_GRADED)) {
                ResultsOption.only(register, one);
            }
        }
    }

    /**
     * The submissions that are meant.
     *
     * @throws UserError if a name is of nobody, or of several
     */
    List<Register.Row> of(Register register, Gradebook book) throws IOException, UnusableFolder {
        List<Register.Row> meant = new ArrayList<>();
        for (String one : who) {
            switch (one) {
                case ALL -> meant.addAll(register.submissions());
                case NOT_GRADED -> meant.addAll(incomplete(register, book));
                default -> meant.add(ResultsOption.only(register, one));
            }
        }
        return meant.stream().distinct().toList();
    }

    private static List<Register.Row> incomplete(Register register, Gradebook book) throws IOException, UnusableFolder {
        List<Register.Row> incomplete = new ArrayList<>();
        for (Register.Row row : register.submissions()) {
            if (!book.complete(row)) {
                incomplete.add(row);
            }
        }
        return incomplete;
    }
}
