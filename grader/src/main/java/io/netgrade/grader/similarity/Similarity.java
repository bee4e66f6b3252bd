package io.netgrade.grader.similarity;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the jars of a course have in common, for a person to look at: it says what is the same, and never why. Equal byte for
 * byte as JSON for equal submissions, in whatever order they come. All text of submissions in it is escaped and cut.
 *
 * @param note what this is and is not
 * @param submissions how many were looked at
 * @param jars how many different jars these are
 * @param fewestInstructions what has fewer was left out
 * @param labels the students of each submission, by its id
 * @param identical jars that are the same byte for byte, in the order of their first ids
 * @param pairs of different jars with classes in common: by the greater share, the greatest first, then by ids
 * @param shared the classes that are the same in different jars and count for pairs: the longest first
 * @param common classes that so many have that they are probably the course's or a library's; they count for no pair
 * @param unread what could not be read, in the order of ids
 */
@JsonPropertyOrder({
    "format",
    "note",
    "submissions",
    "jars",
    "fewestInstructions",
    "labels",
    "identical",
    "pairs",
    "shared",
    "common",
    "unread"
})
public record Similarity(
        String format,
        String note,
        int submissions,
        int jars,
        int fewestInstructions,
        SortedMap<String, String> labels,
        List<Identical> identical,
        List<Pair> pairs,
        List<SharedClass> shared,
        List<CommonClass> common,
        List<Unread> unread) {

    /** What every form of the report says. */
    public static final String NOTE =
            "This is for a person to look at, and no verdict: it says what is the same, not why.";

    static final String FORMAT = "netgrade-similarity-1";

    public Similarity {
        labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
        identical = List.copyOf(identical);
        pairs = List.copyOf(pairs);
        shared = List.copyOf(shared);
        common = List.copyOf(common);
        unread = List.copyOf(unread);
    }

    /**
     * Submissions with one and the same jar; elsewhere the first stands for all of them.
     *
     * @param digest SHA-256 of the jar
     * @param ids at least two, in order
     */
    @JsonPropertyOrder({"digest", "ids"})
    public record Identical(String digest, List<String> ids) {
        public Identical {
            ids = List.copyOf(ids);
        }
    }

    /**
     * Two submissions with classes in common.
     *
     * @param first the id that comes first
     * @param classes how many classes they share; at least one
     * @param instructions how many instructions these have
     * @param firstPercent how much of the first one's own code that is: 0 to 100, rounded down
     * @param secondPercent the same of the second's
     */
    @JsonPropertyOrder({"first", "second", "classes", "instructions", "firstPercent", "secondPercent"})
    public record Pair(
            String first, String second, int classes, int instructions, int firstPercent, int secondPercent) {}

    /**
     * A class that is the same in different jars.
     *
     * @param digest of what is the same
     * @param places where it is, in the order of ids; at least two
     */
    @JsonPropertyOrder({"digest", "instructions", "places"})
    public record SharedClass(String digest, int instructions, List<Place> places) {
        public SharedClass {
            places = List.copyOf(places);
        }
    }

    /**
     * A class in a jar.
     *
     * @param id of the submission
     * @param name of the class there
     */
    @JsonPropertyOrder({"id", "name"})
    public record Place(String id, String name) {}

    /**
     * A class that is in more than a third of the jars, and in at least four.
     *
     * @param name as the first of them calls it
     * @param jars how many have it
     */
    @JsonPropertyOrder({"digest", "name", "instructions", "jars"})
    public record CommonClass(String digest, String name, int instructions, int jars) {}

    /**
     * Something that was not compared.
     *
     * @param what a sentence without a full stop
     */
    @JsonPropertyOrder({"id", "what"})
    public record Unread(String id, String what) {}

    /**
     * Compares all with each other.
     *
     * @param submissions with ids that differ
     */
    public static Similarity of(List<Submitted> submissions, Template template) {
        return new Comparison(submissions, template).result();
    }

    /** The ids of those with the same jar as {@code id}, but itself, where it stands for them. */
    public List<String> alsoWith(String id) {
        return identical.stream()
                .filter(group -> group.ids().get(0).equals(id))
                .flatMap(group -> group.ids().stream().skip(1))
                .toList();
    }

    /** An id with its students, if they are called otherwise. */
    public String who(String id) {
        String label = labels.getOrDefault(id, id);
        return label.equals(id) ? id : id + " (" + label + ")";
    }
}
