package io.netgrade.grader.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds up what each two jars share. */
final class Pairing {

    private final Set<String> common;
    private final Map<String, Map<String, Together>> found = new HashMap<>();
    private final Map<String, Long> own = new HashMap<>();

    /** @param common what is not counted as anybody's own, by digest */
    Pairing(Set<String> common) {
        this.common = common;
    }

    /** How many classes and instructions two have in common so far. */
    private record Together(int classes, int instructions) {
        Together plus(Together other) {
            return new Together(classes + other.classes, instructions + other.instructions);
        }
    }

    /** A pair, and what it is sorted by before that is rounded. */
    private record Weighed(Similarity.Pair pair, double share) {}

    /** @param shared who has each class, in the order of ids; by digest */
    List<Similarity.Pair> pairs(Map<String, List<Exhibit>> shared) {
        shared.forEach(this::count);
        List<Weighed> pairs = new ArrayList<>();
        found.forEach(
                (first, others) -> others.forEach((second, together) -> pairs.add(weighed(first, second, together))));
        return pairs.stream()
                .sorted(Comparator.comparingDouble(Weighed::share)
                        .reversed()
                        .thenComparing(weighed -> weighed.pair().first())
                        .thenComparing(weighed -> weighed.pair().second()))
                .map(Weighed::pair)
                .toList();
    }

    private void count(String digest, List<Exhibit> have) {
        for (int i = 0; i < have.size(); i++) {
            Exhibit first = have.get(i);
            own.computeIfAbsent(first.id(), id -> first.instructions(common));
            Together one = new Together(1, first.shape(digest).instructions());
            Map<String, Together> others = found.computeIfAbsent(first.id(), any -> new HashMap<>());
            have.subList(i + 1, have.size()).forEach(second -> others.merge(second.id(), one, Together::plus));
        }
    }

    private Weighed weighed(String first, String second, Together together) {
        long ofFirst = own.getOrDefault(first, 1L);
        long ofSecond = own.getOrDefault(second, 1L);
        return new Weighed(
                new Similarity.Pair(
                        first,
                        second,
                        together.classes(),
                        together.instructions(),
                        (int) (100L * together.instructions() / ofFirst),
                        (int) (100L * together.instructions() / ofSecond)),
                (double) together.instructions() / Math.min(ofFirst, ofSecond));
    }
}
