package io.netgrade.grader.export;

import io.netgrade.grader.gradebook.Item;
import io.netgrade.grader.gradebook.Mark;
import java.util.stream.Collectors;

/** What on a bill is no verdict, in a line: what a person must know who wonders why the sum is not the sum. */
final class Remarks {

    private Remarks() {}

    static String of(Mark mark) {
        return mark.items().stream()
                .filter(item -> item.kind() != Item.Kind.MANUAL)
                .filter(item ->
                        item.kind() != Item.Kind.REQUIREMENT || !item.because().isEmpty())
                .map(Remarks::of)
                .collect(Collectors.joining("; "));
    }

    private static String of(Item item) {
        return item.kind() == Item.Kind.REQUIREMENT
                ? item.name() + ": " + item.because() + " (" + item.points() + ")"
                : item.name() + " (" + item.points() + ")";
    }
}
