package io.netgrade.grader.intake;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The name of a file or folder, part by part from the top. It is for understanding and for messages; nothing is ever written
 * to a path that is made of it.
 */
record EntryPath(List<String> parts) implements Comparable<EntryPath> {

    private static final int LONGEST = 1_000;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final String SEPARATOR = "/";

    EntryPath {
        parts = List.copyOf(parts);
    }

    static EntryPath of(String... parts) {
        return new EntryPath(List.of(parts));
    }

    /** As an archive writes it. Old Windows tools write backslashes, and then nothing else. */
    static EntryPath parse(String name) {
        String uniform = name.contains(SEPARATOR) ? name : name.replace("\\", SEPARATOR);
        List<String> parts = Arrays.asList(uniform.split(SEPARATOR, -1));
        boolean folder = parts.size() > 1 && parts.get(parts.size() - 1).isEmpty();
        return new EntryPath((folder ? parts.subList(0, parts.size() - 1) : parts)
                .stream().filter(part -> !part.equals(".")).toList());
    }

    /** What an archive's entry of this name would do or hide, as the end of the sentence "its name ..."; empty if nothing. */
    Optional<String> fault(int deepest) {
        if (parts.isEmpty() || toString().length() > LONGEST) {
            return Optional.of("is empty or longer than " + LONGEST + " characters");
        }
        if (parts.get(0).isEmpty() || DRIVE.matcher(parts.get(0)).matches()) {
            return Optional.of("is absolute");
        }
        if (parts.contains("..")) {
            return Optional.of("climbs out of the archive by '..'");
        }
        if (parts.contains("")) {
            return Optional.of("has an empty part");
        }
        if (parts.size() > deepest) {
            return Optional.of("is more than " + deepest + " folders deep");
        }
        if (parts.stream().anyMatch(part -> part.contains("\\") || part.contains(SEPARATOR))) {
            return Optional.of("holds a backslash");
        }
        return toString().codePoints().anyMatch(EntryPath::misleads)
                ? Optional.of("holds control characters, or such as turn the direction of text or cannot be seen")
                : Optional.empty();
    }

    /** Joiners are seen by what they join, and some languages cannot be written without. */
    private static boolean misleads(int c) {
        boolean joiner = c == 0x200C || c == 0x200D;
        return !joiner
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default -> false;
                };
    }

    /** The same for all spellings that some file system takes for one: case and Unicode's normal forms make no difference. */
    static String folded(String text) {
        String same = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
        return Normalizer.normalize(same, Normalizer.Form.NFKC);
    }

    String name() {
        return parts.get(parts.size() - 1);
    }

    EntryPath first(int count) {
        return new EntryPath(parts.subList(0, count));
    }

    EntryPath child(String name) {
        return new EntryPath(java.util.stream.Stream.concat(parts.stream(), java.util.stream.Stream.of(name))
                .toList());
    }

    String folded() {
        return parts.stream().map(EntryPath::folded).collect(Collectors.joining(SEPARATOR));
    }

    @Override
    public int compareTo(EntryPath other) {
        return Arrays.compare(parts.toArray(String[]::new), other.parts.toArray(String[]::new));
    }

    @Override
    public String toString() {
        return String.join(SEPARATOR, parts);
    }
}
