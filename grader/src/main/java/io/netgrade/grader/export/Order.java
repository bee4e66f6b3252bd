package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is to leave, and how.
 *
 * @param marks of everybody
 * @param sheet the platform's own file, to be filled; empty if there is none
 * @param wishes what the user wants
 */
public record Order(Marks marks, Optional<Filled> sheet, Wishes wishes) {

    private static final int MOST_NAMED = 10;

    /**
     * A platform's own file.
     *
     * @param name for messages
     */
    @SuppressWarnings("ArrayRecordComponent") // Bytes of a file; nobody compares them.
    public record Filled(String name, byte[] content) {}

    /**
     * What the user wants.
     *
     * @param column of the platform's file that is filled; empty if it is to be found out
     * @param allowIncomplete whether marks may leave although others are open
     * @param zeroForMissing whether who handed in nothing gets nothing, rather than no grade
     * @param scale whether points are turned into those of the platform's full marks
     */
    public record Wishes(Optional<String> column, boolean allowIncomplete, boolean zeroForMissing, boolean scale) {

        /** Where the user says nothing. */
        public static final Wishes NONE = new Wishes(Optional.empty(), false, false, false);
    }

    /**
     * The marks that leave.
     *
     * @param left what is left out, in sentences
     * @throws Refusal if some are open and the user has not said that the others may leave
     */
    List<Mark> reported(List<String> left) throws Refusal {
        List<Mark> open = marks.all().stream().filter(Mark::isOpen).toList();
        if (!open.isEmpty()) {
            String who = counted(open.size(), "mark is", "marks are") + " open: " + named(open);
            if (!wishes.allowIncomplete()) {
                throw new Refusal(
                        who + ". Judge again (netgrade batch ... --regrade not-graded), decide by 'netgrade rescore"
                                + " --adjustments' or '--points', or let the others leave by --allow-incomplete");
            }
            left.add(who + ". They are left out");
        }
        List<Mark> reported = new ArrayList<>();
        List<Mark> nothing = new ArrayList<>();
        for (Mark mark : marks.all()) {
            if (!mark.isOpen()) {
                boolean there = mark.isFinal()
                        || wishes.zeroForMissing()
                        || !mark.items().isEmpty();
                (there ? reported : nothing).add(mark);
            }
        }
        if (!nothing.isEmpty()) {
            left.add("no grade for " + counted(nothing.size(), "student", "students")
                    + " with nothing that could be graded: " + named(nothing)
                    + ". --missing zero gives no points instead");
        }
        return reported;
    }

    static String counted(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }

    static String named(List<Mark> some) {
        String names = some.stream()
                .limit(MOST_NAMED)
                .map(mark -> mark.student().label())
                .collect(Collectors.joining(", "));
        return some.size() > MOST_NAMED ? names + " and " + (some.size() - MOST_NAMED) + " more" : names;
    }
}
