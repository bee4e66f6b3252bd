package io.netgrade.grader.similarity;

import io.netgrade.grader.report.Templates;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The report on one page of HTML that loads nothing and runs nothing. What is too much for a page is in the JSON. */
public final class SimilarityPage {

    /** The page's usual name. */
    public static final String NAME = "similarity.html";

    private static final int ROWS = 200;
    private static final int NAMED = 20;

    private final Templates templates = new Templates(SimilarityPage.class);

    /** The page as text. */
    public String of(Similarity similarity) throws IOException {
        return templates.filled("similarity.html.ftlh", content(similarity));
    }

    private static Map<String, Object> content(Similarity similarity) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("note", Similarity.NOTE);
        content.put("submissions", similarity.submissions());
        content.put("jars", similarity.jars());
        content.put("fewest", similarity.fewestInstructions());
        content.put("identical", table(similarity.identical(), group -> group.ids().stream()
                .map(similarity::who)
                .toList()));
        content.put("pairs", table(similarity.pairs(), pair -> pair(similarity, pair)));
        content.put("shared", table(similarity.shared(), one -> shared(similarity, one)));
        content.put(
                "common",
                table(
                        similarity.common(),
                        one -> Map.of("name", one.name(), "instructions", one.instructions(), "jars", one.jars())));
        content.put(
                "unread",
                table(similarity.unread(), one -> Map.of("who", similarity.who(one.id()), "what", one.what())));
        return content;
    }

    /** The first rows, and how many more there are. */
    private static <T> Map<String, Object> table(List<T> all, Function<T, Object> row) {
        return Map.of(
                "rows", all.stream().limit(ROWS).map(row).toList(),
                "more", Math.max(0, all.size() - ROWS));
    }

    private static Map<String, Object> pair(Similarity similarity, Similarity.Pair pair) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("first", all(similarity, pair.first()));
        row.put("second", all(similarity, pair.second()));
        row.put("classes", pair.classes());
        row.put("instructions", pair.instructions());
        row.put("firstPercent", pair.firstPercent());
        row.put("secondPercent", pair.secondPercent());
        row.put("names", names(similarity, pair));
        row.put("more", Math.max(0, pair.classes() - NAMED));
        return row;
    }

    private static List<String> all(Similarity similarity, String id) {
        return Stream.concat(Stream.of(id), similarity.alsoWith(id).stream())
                .map(similarity::who)
                .toList();
    }

    private static List<String> names(Similarity similarity, Similarity.Pair pair) {
        return similarity.shared().stream()
                .map(one -> one.places().stream()
                        .filter(place -> List.of(pair.first(), pair.second()).contains(place.id()))
                        .map(Similarity.Place::name)
                        .toList())
                .filter(names -> names.size() > 1)
                .limit(NAMED)
                .map(names -> names.get(0).equals(names.get(1)) ? names.get(0) : names.get(0) + " = " + names.get(1))
                .toList();
    }

    private static Map<String, Object> shared(Similarity similarity, Similarity.SharedClass one) {
        return Map.of(
                "instructions", one.instructions(),
                "places",
                        one.places().stream()
                                .limit(NAMED)
                                .map(place -> Map.of("name", place.name(), "who", similarity.who(place.id())))
                                .toList(),
                "more", Math.max(0, one.places().size() - NAMED));
    }
}
