package io.netgrade.grader.cell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The processors that this process may use, as Linux numbers them; see proc(5), Cpus_allowed_list. */
final class Processors {

    private static final String LINE = "Cpus_allowed_list:";

    private Processors() {}

    /** Nothing where nobody says. */
    static List<Integer> allowed() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith(LINE))
                    .flatMap(line -> read(line.substring(LINE.length()).strip()))
                    .toList();
        } catch (IOException notLinux) {
            return List.of();
        }
    }

    /** Such as {@code 0-3,8}. */
    static Stream<Integer> read(String list) {
        return Arrays.stream(list.split(",", -1)).flatMap(part -> {
            String[] ends = part.split("-", -1);
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .boxed();
        });
    }

    static String listed(List<Integer> processors) {
        return processors.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
