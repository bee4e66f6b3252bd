package io.netgrade.grader.gradebook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What becomes of somebody's mark if something else counts from now on.
 *
 * @param student in words
 * @param from what they get now, such as {@code 44/45}
 * @param to the same afterwards
 * @param because what is new on their bill and is no verdict, in sentences
 */
@JsonPropertyOrder({"student", "from", "to", "because"})
public record MarkDifference(String student, String from, String to, List<String> because) {

    public MarkDifference {
        because = List.copyOf(because);
    }

    /** Everybody whose mark changes, in their order. */
    static List<MarkDifference> between(Marks before, Marks after) {
        List<MarkDifference> differences = new ArrayList<>();
        for (int i = 0; i < after.all().size(); i++) {
            between(before.all().get(i), after.all().get(i)).ifPresent(differences::add);
        }
        return differences;
    }

    private static Optional<MarkDifference> between(Mark before, Mark after) {
        String was = said(before);
        String is = said(after);
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(new MarkDifference(after.student().label(), was, is, news(before, after)));
    }

    private static String said(Mark mark) {
        return mark.points() + "/" + mark.worth();
    }

    private static List<String> news(Mark before, Mark after) {
        Set<Item> known = new HashSet<>(before.items());
        List<String> news = new ArrayList<>();
        for (Item item : after.items()) {
            boolean told =
                    item.kind() == Item.Kind.REQUIREMENT && item.because().isEmpty();
            if (!known.contains(item) && !told) {
                news.add(item.kind() == Item.Kind.REQUIREMENT ? item.name() + ": " + item.because() : item.name());
            }
        }
        return news;
    }
}
