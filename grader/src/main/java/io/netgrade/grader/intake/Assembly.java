package io.netgrade.grader.intake;

import io.netgrade.grader.intake.Claims.Claim;
import io.netgrade.grader.intake.Claims.Handed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes submissions of claims: leaves out what is claimed twice, and fetches the jars. */
final class Assembly {

    private final Source source;
    private final Path copies;
    private final Bounds bounds;
    private final List<Problem> problems = new ArrayList<>();

    Assembly(Source source, Path copies, Bounds bounds) {
        this.source = source;
        this.copies = copies;
        this.bounds = bounds;
    }

    List<Problem> problems() {
        return problems;
    }

    /** In the order of ids. */
    List<HandIn> of(List<Claim> claims) throws IOException {
        Set<String> disputed = disputed(claims);
        List<HandIn> handIns = new ArrayList<>();
        Map<String, Claim> byId = new TreeMap<>();
        claims.forEach(claim -> byId.put(claim.id(), claim));
        for (Claim claim : byId.values()) {
            if (!disputed.contains(claim.id())) {
                handIn(claim).ifPresent(handIns::add);
            }
        }
        return handIns;
    }

    /** The ids of claims that are on one student together with another claim. */
    private Set<String> disputed(List<Claim> claims) {
        Map<String, List<Claim>> byKey = new TreeMap<>();
        for (Claim claim : claims) {
            for (String key : keys(claim)) {
                byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(claim);
            }
        }
        Set<String> disputed = new HashSet<>();
        Set<List<Claim>> said = new HashSet<>();
        byKey.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            same.forEach(claim -> disputed.add(claim.id()));
            if (said.add(same)) {
                problems.add(twice(same));
            }
        });
        return disputed;
    }

    private static Set<String> keys(Claim claim) {
        Set<String> keys = new HashSet<>();
        keys.add("=" + claim.id());
        for (Student student : claim.from()) {
            student.attributes().forEach((attribute, value) -> {
                if (attribute.isUnique()) {
                    keys.add(attribute.name() + " " + EntryPath.folded(value));
                }
            });
        }
        return keys;
    }

    private static Problem twice(List<Claim> same) {
        List<Student> from =
                same.stream().flatMap(claim -> claim.from().stream()).distinct().toList();
        List<Student> all = new ArrayList<>(from);
        same.forEach(claim -> all.retainAll(claim.from()));
        String who = (all.isEmpty() ? from : all).get(0).label();
        return new Problem.Twice(who, from, same.stream().map(Claim::origin).toList());
    }

    /** Nobody is graded by an earlier attempt because the last one is damaged. */
    private Optional<HandIn> handIn(Claim claim) throws IOException {
        List<Attempt> attempts = new ArrayList<>();
        boolean lastIsSound = false;
        for (Handed handed : claim.attempts()) {
            Optional<Path> jar = jar(claim, handed);
            jar.ifPresent(path -> attempts.add(new Attempt(
                    handed.number(),
                    path,
                    handed.at(),
                    handed.late(),
                    handed.jar().shown())));
            lastIsSound = jar.isPresent();
        }
        return lastIsSound ? Optional.of(new HandIn(claim.id(), claim.from(), attempts)) : Optional.empty();
    }

    private Optional<Path> jar(Claim claim, Handed handed) throws IOException {
        Item item = handed.jar();
        Path copy = copies.resolve(claim.id() + "-" + handed.number() + ".jar");
        try {
            item.requireSound();
            if (item.bytes() > bounds.jarBytes()) {
                throw new Refused(new Problem.TooLong(item.shown(), bounds.jarBytes()));
            }
            Path jar = source.fetch(item, copy);
            Optional<String> fault = JarCheck.fault(jar);
            if (fault.isPresent()) {
                Files.deleteIfExists(copy);
                throw new Refused(new Problem.NotAJar(item.shown(), claim.from(), fault.get()));
            }
            return Optional.of(jar);
        } catch (Refused refused) {
            Problem problem = refused.problem();
            problems.add(problem.from().isEmpty() ? new Problem.HandedIn(problem, claim.from()) : problem);
            return Optional.empty();
        }
    }
}
