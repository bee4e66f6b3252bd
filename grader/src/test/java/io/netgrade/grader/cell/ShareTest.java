package io.netgrade.grader.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The processors of a machine are parted so that none is idle, and none is two lanes' while there is one for each. */
final class ShareTest {

    private static List<Integer> processors(int count) {
        return IntStream.range(0, count).map(i -> 2 * i).boxed().toList();
    }

    @Test
    void eachProcessorIsInExactlyOneLaneWhileThereAreEnough() {
        for (int all = 1; all <= 17; all++) {
            for (int lanes = 1; lanes <= all; lanes++) {
                List<Integer> parted = new ArrayList<>();
                for (int lane = 0; lane < lanes; lane++) {
                    List<Integer> part = new Share(lane, lanes).of(processors(all));
                    assertFalse(part.isEmpty());
                    parted.addAll(part);
                }
                assertEquals(processors(all), parted, lanes + " lanes");
            }
        }
    }

    @Test
    void withMoreLanesThanProcessorsEachHasOneAndNoneIsIdle() {
        for (int all = 1; all <= 5; all++) {
            TreeSet<Integer> used = new TreeSet<>();
            for (int lane = 0; lane < 11; lane++) {
                List<Integer> part = new Share(lane, 11).of(processors(all));
                assertEquals(1, part.size());
                used.addAll(part);
            }
            assertEquals(new TreeSet<>(processors(all)), used);
        }
    }

    @Test
    void processorsAreReadAndWrittenAsLinuxDoes() {
        assertEquals(
                List.of(0, 1, 2, 3, 8, 10, 11), Processors.read("0-3,8,10-11").toList());
        assertEquals("0,8", Processors.listed(List.of(0, 8)));
    }
}
