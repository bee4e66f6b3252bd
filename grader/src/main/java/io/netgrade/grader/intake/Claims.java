package io.netgrade.grader.intake;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what a layout says: which jar is whose, and what is wrong. */
final class Claims {

    private final List<Claim> made = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * That these attempts are of these students.
     *
     * @param attempts the latest last; at least one
     */
    record Claim(String id, List<Student> from, List<Handed> attempts) {
        String origin() {
            return attempts.get(attempts.size() - 1).jar().shown();
        }
    }

    /** A jar that was handed in, and what is known of when. */
    record Handed(Item jar, int number, Optional<OffsetDateTime> at, boolean late) {
        static Handed once(Item jar) {
            return new Handed(jar, 1, Optional.empty(), false);
        }
    }

    void claim(String key, List<Student> from, List<Handed> attempts) {
        made.add(new Claim(SubmissionId.of(key), from, attempts));
    }

    void problem(Problem problem) {
        problems.add(problem);
    }

    /** One jar in a place that should hold exactly one; otherwise, why not, with whatever else is there. */
    Optional<Item> only(JarChoice choice, String at, List<Student> from) {
        if (choice.jars().size() == 1) {
            return Optional.of(choice.jars().get(0));
        }
        problem(
                choice.jars().isEmpty()
                        ? new Problem.NoJar(at, from, shown(choice.others()))
                        : new Problem.SeveralJars(at, from, shown(choice.jars())));
        return Optional.empty();
    }

    private static List<String> shown(List<Item> items) {
        return items.stream().map(Item::shown).toList();
    }

    List<Claim> made() {
        return made;
    }

    List<Problem> problems() {
        return problems;
    }
}
