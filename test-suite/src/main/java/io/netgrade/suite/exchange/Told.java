package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member of the chat room was told at a step that failed, in the order in which it came.
 *
 * @param earlier how many events came before those that are kept
 * @param last the last ones
 */
public record Told(int earlier, List<RoomEvent> last) {

    /** No more than so many events are kept. */
    private static final int MOST = 16;

    /** Nothing was told. */
    public static final Told NOTHING = new Told(0, List.of());

    public Told {
        last = List.copyOf(last);
    }

    /** These events, or the last of them where they are many. */
    public static Told of(List<RoomEvent> all) {
        int earlier = Math.max(0, all.size() - MOST);
        return new Told(earlier, all.subList(earlier, all.size()));
    }

    /** The very last one; none if nothing was told. */
    List<RoomEvent> lastOne() {
        return last.subList(Math.max(0, last.size() - 1), last.size());
    }

    /** All of it in words, each event on a line of its own. */
    public String words() {
        Stream<String> gap = earlier == 0 ? Stream.empty() : Stream.of(Words.of(this, earlier));
        return Stream.concat(gap, last.stream().map(RoomEvent::words)).collect(Collectors.joining("\n"));
    }
}
