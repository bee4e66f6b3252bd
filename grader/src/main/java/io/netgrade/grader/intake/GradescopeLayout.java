package io.netgrade.grader.intake;

import io.netgrade.grader.intake.GradescopeMetadata.Entry;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Gradescope's exports: {@code submission_ID/}, and {@code submission_metadata.yml} at the top, or in each folder, which says
 * whose it is. Members of a group share one.
 */
final class GradescopeLayout implements LayoutReader {

    static final String METADATA = "submission_metadata.yml";

    private static final Pattern FOLDER = Pattern.compile("submission_\\d+");

    private final Source source;

    GradescopeLayout(Source source) {
        this.source = source;
    }

    /** A folder's jar and what the metadata say of it. */
    private record Submission(Item jar, Entry entry) {}

    @Override
    public Fit fit(Branch root) {
        boolean any = root.files().containsKey(METADATA)
                || root.folders().keySet().stream()
                        .anyMatch(name -> FOLDER.matcher(name).matches());
        return any ? Fit.ALL : Fit.NONE;
    }

    @Override
    public void read(Branch root, Claims claims) throws Refused {
        Map<String, Entry> listed = listed(root, claims);
        Map<String, List<Submission>> byMembers = new TreeMap<>();
        for (Branch folder : root.folders().values()) {
            if (FOLDER.matcher(folder.name()).matches() || listed.containsKey(folder.name())) {
                folder(folder, listed, byMembers, claims);
            } else {
                claims.problem(new Problem.Unexpected(folder.shown(), Layout.GRADESCOPE));
            }
        }
        root.files().values().stream()
                .filter(file -> !file.name().equals(METADATA))
                .forEach(file -> claims.problem(new Problem.Unexpected(file.shown(), Layout.GRADESCOPE)));
        listed.forEach((name, entry) -> {
            if (!root.folders().containsKey(name)) {
                claims.problem(new Problem.HandedIn(
                        new Problem.Metadata(Origin.shown(name), "the metadata name it, and it is not there"),
                        entry.members()));
            }
        });
        byMembers.forEach((id, submissions) -> claim(id, submissions, claims));
    }

    private Map<String, Entry> listed(Branch root, Claims claims) throws Refused {
        Optional<Item> file = root.file(METADATA);
        return file.isPresent() ? metadata(file.get()).byFolder(claims) : Map.of();
    }

    private GradescopeMetadata metadata(Item file) throws Refused {
        file.requireSound();
        try {
            return GradescopeMetadata.of(file.shown(), source.read(file));
        } catch (IOException unreadable) {
            throw new Refused(
                    new Problem.Unreadable(file.shown(), Origin.shown(String.valueOf(unreadable.getMessage()))));
        }
    }

    private void folder(
            Branch folder, Map<String, Entry> listed, Map<String, List<Submission>> byMembers, Claims claims) {
        Optional<Entry> entry = entry(folder, listed, claims);
        if (entry.isEmpty() || entry.get().members().isEmpty()) {
            claims.problem(new Problem.Metadata(
                    folder.shown(), "no " + METADATA + " at the top or in it says who handed it in"));
            return;
        }
        JarChoice all = JarChoice.in(folder);
        JarChoice choice = new JarChoice(
                all.jars(),
                all.others().stream()
                        .filter(file -> !file.name().equals(METADATA))
                        .toList());
        claims.only(choice, folder.shown(), entry.get().members()).ifPresent(jar -> byMembers
                .computeIfAbsent(entry.get().key(), key -> new ArrayList<>())
                .add(new Submission(jar, entry.get())));
    }

    private Optional<Entry> entry(Branch folder, Map<String, Entry> listed, Claims claims) {
        Optional<Item> own = folder.file(METADATA);
        if (own.isEmpty() || listed.containsKey(folder.name())) {
            return Optional.ofNullable(listed.get(folder.name()));
        }
        try {
            return metadata(own.get()).ofFolder(folder.name(), claims);
        } catch (Refused refused) {
            claims.problem(refused.problem());
            return Optional.empty();
        }
    }

    /** Several of the same members are attempts if it is known in which order they came. */
    private static void claim(String key, List<Submission> submissions, Claims claims) {
        boolean ordered = submissions.stream().allMatch(one -> one.entry().at().isPresent())
                && submissions.stream().map(one -> one.entry().at()).distinct().count() == submissions.size();
        if (submissions.size() > 1 && !ordered) {
            submissions.forEach(one -> claims.claim(key, one.entry().members(), List.of(handed(one, 0))));
            return;
        }
        List<Claims.Handed> attempts = new ArrayList<>();
        int before = 0;
        List<Submission> inOrder = submissions.stream()
                .sorted(Comparator.comparing(one -> one.entry()
                        .at()
                        .map(java.time.OffsetDateTime::toInstant)
                        .orElse(java.time.Instant.EPOCH)))
                .toList();
        for (Submission one : inOrder) {
            Claims.Handed next = handed(one, before);
            before = next.number();
            attempts.add(next);
        }
        claims.claim(key, inOrder.get(inOrder.size() - 1).entry().members(), attempts);
    }

    private static Claims.Handed handed(Submission one, int before) {
        return new Claims.Handed(
                one.jar(),
                Math.max(before + 1, one.entry().number()),
                one.entry().at(),
                one.entry().late());
    }
}
