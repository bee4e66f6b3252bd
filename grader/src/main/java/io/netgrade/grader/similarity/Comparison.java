package io.netgrade.grader.similarity;

import io.netgrade.suite.exchange.Escaped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The jars of a course, read one after the other, and then the classes that several have. */
final class Comparison {

    /**
     * A record of five components or an enum of three constants has up to 50, nearly all of them the compiler's; so has a client
     * that connects, sends a line and prints the answer. Two who never met write these alike.
     */
    static final int FEWEST_INSTRUCTIONS = 50;

    /** What fewer have may have gone from hand to hand. */
    private static final int FEWEST_FOR_COMMON = 4;

    private static final int COMMON_PART = 3;
    private static final int LONGEST_LABEL = 200;

    private final List<Submitted> submissions;
    private final Template template;
    private final List<Exhibit> exhibits = new ArrayList<>();
    private final List<Similarity.Unread> unread = new ArrayList<>();

    Comparison(List<Submitted> submissions, Template template) {
        this.submissions =
                submissions.stream().sorted(Comparator.comparing(Submitted::id)).toList();
        this.template = template;
    }

    Similarity result() {
        Map<String, List<Submitted>> byJar = submissions.stream()
                .collect(Collectors.groupingBy(Submitted::digest, LinkedHashMap::new, Collectors.toList()));
        byJar.values().forEach(same -> look(same.get(0)));
        SortedMap<String, List<Exhibit>> holders = holders();
        SortedMap<String, List<Exhibit>> common = only(holders, this::isCommon);
        SortedMap<String, List<Exhibit>> shared = only(holders, have -> have.size() > 1 && !isCommon(have));
        return new Similarity(
                Similarity.FORMAT,
                Similarity.NOTE,
                submissions.size(),
                byJar.size(),
                FEWEST_INSTRUCTIONS,
                labels(),
                identical(byJar),
                new Pairing(common.keySet()).pairs(shared),
                shared(shared),
                common(common),
                unread);
    }

    private void look(Submitted submitted) {
        Content content = JarClasses.read(submitted.jar());
        if (content instanceof Content.Unreadable unreadable) {
            unread(submitted, "its jar could not be read: " + unreadable.why());
        } else if (content instanceof Content.Classes classes) {
            classes.skipped().forEach(what -> unread(submitted, what));
            exhibits.add(new Exhibit(shown(submitted.id()), own(classes.shapes())));
        }
    }

    private void unread(Submitted submitted, String what) {
        unread.add(new Similarity.Unread(shown(submitted.id()), what));
    }

    private SortedMap<String, Shape> own(List<Shape> shapes) {
        SortedMap<String, Shape> own = new TreeMap<>();
        shapes.stream()
                .filter(shape -> shape.instructions() >= FEWEST_INSTRUCTIONS && !template.has(shape))
                .forEach(shape -> own.putIfAbsent(shape.digest(), shape));
        return own;
    }

    private SortedMap<String, List<Exhibit>> holders() {
        SortedMap<String, List<Exhibit>> holders = new TreeMap<>();
        exhibits.forEach(exhibit -> exhibit.classes().keySet().forEach(digest -> holders.computeIfAbsent(
                        digest, any -> new ArrayList<>())
                .add(exhibit)));
        return holders;
    }

    private boolean isCommon(List<Exhibit> have) {
        return have.size() >= FEWEST_FOR_COMMON && have.size() * COMMON_PART > exhibits.size();
    }

    private static SortedMap<String, List<Exhibit>> only(
            SortedMap<String, List<Exhibit>> holders, Predicate<List<Exhibit>> wanted) {
        SortedMap<String, List<Exhibit>> only = new TreeMap<>(holders);
        only.values().removeIf(wanted.negate());
        return only;
    }

    private SortedMap<String, String> labels() {
        SortedMap<String, String> labels = new TreeMap<>();
        submissions.forEach(each -> labels.put(shown(each.id()), shown(each.label())));
        return labels;
    }

    private static List<Similarity.Identical> identical(Map<String, List<Submitted>> byJar) {
        return byJar.entrySet().stream()
                .filter(same -> same.getValue().size() > 1)
                .map(same -> new Similarity.Identical(
                        same.getKey(),
                        same.getValue().stream().map(each -> shown(each.id())).toList()))
                .toList();
    }

    private static List<Similarity.SharedClass> shared(SortedMap<String, List<Exhibit>> shared) {
        List<Similarity.SharedClass> classes = new ArrayList<>();
        shared.forEach((digest, have) -> classes.add(new Similarity.SharedClass(
                digest,
                have.get(0).shape(digest).instructions(),
                have.stream().map(exhibit -> exhibit.place(digest)).toList())));
        classes.sort(Comparator.comparingInt(Similarity.SharedClass::instructions)
                .reversed()
                .thenComparing(Similarity.SharedClass::digest));
        return classes;
    }

    private static List<Similarity.CommonClass> common(SortedMap<String, List<Exhibit>> common) {
        List<Similarity.CommonClass> classes = new ArrayList<>();
        common.forEach((digest, have) -> {
            Shape first = have.get(0).shape(digest);
            classes.add(new Similarity.CommonClass(digest, first.name(), first.instructions(), have.size()));
        });
        classes.sort(Comparator.comparingInt(Similarity.CommonClass::jars)
                .thenComparingInt(Similarity.CommonClass::instructions)
                .reversed()
                .thenComparing(Similarity.CommonClass::digest));
        return classes;
    }

    private static String shown(String text) {
        return Escaped.line(text, LONGEST_LABEL);
    }
}
