package io.netgrade.grader.cell;

import java.util.List;

/**
 * The part of a machine's processors that a worker and its programs may use, so that a submission that takes all it can get takes
 * nothing from its neighbours.
 *
 * @param lane which part, from 0
 * @param lanes into how many parts the machine is parted, from 1; if there are more than processors, some have one in common
 */
public record Share(int lane, int lanes) {

    /** The whole machine. */
    public static final Share WHOLE = new Share(0, 1);

    /** The processors in it, of all those that there are; at least one. */
    List<Integer> of(List<Integer> processors) {
        int all = processors.size();
        int first = lane * all / lanes;
        int end = Math.max(first + 1, (lane + 1) * all / lanes);
        return processors.subList(first, end);
    }

    /** What a command begins with so that it, and all that it starts, stays in this part; nothing where that cannot be had. */
    List<String> prefix() {
        List<Integer> processors = Processors.allowed();
        if (lanes == 1 || processors.isEmpty() || Machine.onPath("taskset").isEmpty()) {
            return List.of();
        }
        return List.of("taskset", "--cpu-list", Processors.listed(of(processors)));
    }
}
