package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Student.Attribute;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds students of a roster by what a submission, or another list of them, tells. */
public final class RosterIndex {

    /** What a submission tells, and where in a roster it may stand; the surest first. */
    private static final List<Way> WAYS = List.of(
            new Way(Attribute.LMS_ID, Attribute.LMS_ID),
            new Way(Attribute.SIS_ID, Attribute.SIS_ID),
            new Way(Attribute.SIS_ID, Attribute.LMS_ID),
            new Way(Attribute.EMAIL, Attribute.EMAIL),
            // Many universities let people log in by their address.
            new Way(Attribute.EMAIL, Attribute.LOGIN),
            new Way(Attribute.LOGIN, Attribute.LOGIN),
            new Way(Attribute.NAME, Attribute.NAME));

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]");
    private static final Pattern BLANKS = Pattern.compile("[\\s_]+");

    private final Map<Attribute, Map<String, Set<Student>>> index = new HashMap<>();

    private record Way(Attribute told, Attribute listed) {}

    /**
     * What was found.
     *
     * @param students one, or all of a group; empty if nobody surely is it
     * @param likely who it could be then
     */
    public record Found(List<Student> students, List<Student> likely) {}

    public RosterIndex(Roster roster) {
        for (Student student : roster.students()) {
            student.attributes().forEach((attribute, value) -> keys(attribute, value)
                    .forEach(key -> index.computeIfAbsent(attribute, any -> new HashMap<>())
                            .computeIfAbsent(key, any -> new LinkedHashSet<>())
                            .add(student)));
        }
    }

    /** A name is known with each of its words first: some write the family name before the others. */
    private static List<String> keys(Attribute attribute, String value) {
        if (attribute != Attribute.NAME) {
            return List.of(key(attribute, value));
        }
        List<String> words = BLANKS.splitAsStream(value).toList();
        List<String> keys = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            keys.add(squashed(
                    String.join("", words.subList(first, words.size())) + String.join("", words.subList(0, first))));
        }
        // A name without a letter names nobody.
        keys.removeIf(String::isEmpty);
        return keys;
    }

    private static String key(Attribute attribute, String value) {
        return attribute == Attribute.NAME || attribute == Attribute.GROUP ? squashed(value) : EntryPath.folded(value);
    }

    /** As Canvas writes names, in one word. */
    private static String squashed(String name) {
        return NO_LETTERS.matcher(EntryPath.folded(name)).replaceAll("");
    }

    /** Looks for a student; where two things that are told speak for different students, nobody is found. */
    public Found find(Student told) {
        Set<Student> spokenFor = new LinkedHashSet<>();
        Set<Student> ofOneName = Set.of();
        for (Way way : WAYS) {
            Set<Student> these = listed(told.get(way.told()), way.listed());
            if (these.size() == 1) {
                spokenFor.addAll(these);
            } else if (!these.isEmpty()) {
                ofOneName = these;
            }
        }
        Set<Student> group = group(told);
        if (!group.isEmpty() && group.containsAll(spokenFor)) {
            return new Found(List.copyOf(group), List.of());
        }
        if (spokenFor.size() == 1) {
            return new Found(List.copyOf(spokenFor), List.of());
        }
        return new Found(List.of(), List.copyOf(spokenFor.isEmpty() ? ofOneName : spokenFor));
    }

    /**
     * As {@link #find}, where grades go by it: whoever has another login, number or address than the one that is told is somebody
     * else, though of the same name.
     */
    public Found findSurely(Student told) {
        Found found = find(told);
        if (found.students().size() > 1) {
            // A group, which was told by its own name.
            return found;
        }
        List<Student> sure =
                found.students().stream().filter(one -> !contradicts(one, told)).toList();
        return sure.size() == found.students().size() ? found : new Found(List.of(), found.students());
    }

    private static boolean contradicts(Student listed, Student told) {
        return isAnothersNumber(listed, told)
                || told.attributes().entrySet().stream()
                        .filter(one -> one.getKey().isUnique() && !isGuess(told, one.getValue()))
                        .anyMatch(one -> listed.get(one.getKey())
                                .filter(value -> !key(one.getKey(), value).equals(key(one.getKey(), one.getValue())))
                                .isPresent());
    }

    /** A number of the university may be somebody's number of the platform by accident: then nothing else fits. */
    private static boolean isAnothersNumber(Student listed, Student told) {
        return told.get(Attribute.SIS_ID).isPresent()
                && told.get(Attribute.SIS_ID).equals(listed.get(Attribute.LMS_ID))
                && told.attributes().entrySet().stream().noneMatch(one -> listed.get(one.getKey())
                        .filter(value -> key(one.getKey(), value).equals(key(one.getKey(), one.getValue())))
                        .isPresent());
    }

    /** What a file is called stands for whatever it could be. */
    private static boolean isGuess(Student told, String value) {
        return told.get(Attribute.NAME)
                .filter(name -> squashed(name).equals(squashed(value)))
                .isPresent();
    }

    /** Of a group's submission, GitHub tells the team as a login, Canvas the group's name as a student's. */
    private Set<Student> group(Student told) {
        Set<Student> byLogin = listed(told.get(Attribute.LOGIN), Attribute.GROUP);
        return byLogin.isEmpty() ? listed(told.get(Attribute.NAME), Attribute.GROUP) : byLogin;
    }

    private Set<Student> listed(Optional<String> value, Attribute attribute) {
        return value.map(text -> index.getOrDefault(attribute, Map.of()).getOrDefault(key(attribute, text), Set.of()))
                .orElse(Set.of());
    }
}
