package io.netgrade.suite.exchange;

import io.netgrade.suite.words.Words;
import java.util.List;

/** How objects of the chat room are sent. */
final class OnTheWire {

    private static final String USUAL_END = "\n";

    private OnTheWire() {}

    /** What is to be said of that, as far as it is not as usual: a line feed behind each object, and all by one write. */
    static String words(String end, List<Integer> cuts) {
        return ends(end) + cut(cuts);
    }

    private static String ends(String end) {
        if (end.equals(USUAL_END)) {
            return "";
        }
        return end.isEmpty()
                ? Words.of("OnTheWire.no-end")
                : Words.of("OnTheWire.end", Escaped.quoted(Bytes.ofText(end)));
    }

    private static String cut(List<Integer> cuts) {
        List<String> places = cuts.stream().map(String::valueOf).toList();
        return places.isEmpty() ? "" : Words.of("OnTheWire.cuts", Words.some(places));
    }
}
