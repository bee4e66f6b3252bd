package io.netgrade.grader.store;

import io.netgrade.suite.exercise.RequirementKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Where a batch stands: a pure function of its journal.
 *
 * <pre>
 *   judged 1 (broken) ── judged 2 ── regrade: judged 3 ── accepted
 *   counts until 2       counts until accepted            counts
 * </pre>
 *
 * @param counting of each key that was judged, the number of the judgement that counts
 * @param broken keys of which what counts is what a worker left that broke off
 * @param last of each key that was judged, the highest number
 * @param undecided the regrade of which nobody has decided yet whether it counts
 * @param replacing of each key of that regrade of which something was found, the number that would count
 * @param withdrawn requirements that count for nobody, and why
 * @param suite the version of the suite that judged last; empty if none has
 */
public record Ledger(
        Map<String, Integer> counting,
        Set<String> broken,
        Map<String, Integer> last,
        Optional<Map<String, Integer>> undecided,
        Map<String, Integer> replacing,
        Map<RequirementKey, String> withdrawn,
        Optional<String> suite) {

    /** Of a batch in which nothing has happened yet. */
    public static final Ledger EMPTY = of(List.of());

    public Ledger {
        counting = Map.copyOf(counting);
        broken = Set.copyOf(broken);
        last = Map.copyOf(last);
        undecided = undecided.map(Map::copyOf);
        replacing = Map.copyOf(replacing);
        withdrawn = Collections.unmodifiableMap(new TreeMap<>(withdrawn));
    }

    static Ledger of(List<Entry> entries) {
        return of(entries, any -> true);
    }

    /** @param sound whether what was found is still there as it was written; what is not must be judged anew */
    static Ledger of(List<Entry> entries, Predicate<Entry.Judged> sound) {
        Account account = new Account(sound);
        entries.forEach(account::take);
        return account.ledger();
    }

    /** Which judgement of {@code key} counts; empty if it was never judged. */
    public OptionalInt counting(String key) {
        Integer number = counting.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Whether {@code key} need not be judged: what broke off is tried anew, since that was no doing of the jar. */
    public boolean settled(String key) {
        return counting.containsKey(key) && !broken.contains(key);
    }

    /** How it would stand if the regrade that is undecided counted. */
    public Ledger accepted() {
        Map<String, Integer> then = new HashMap<>(counting);
        then.putAll(replacing);
        return new Ledger(then, broken, last, undecided, Map.of(), withdrawn, suite);
    }

    /** The number of the next judgement of {@code key}. */
    public int next(String key) {
        return last.getOrDefault(key, 0) + 1;
    }

    /** Whether the regrade that is undecided has found something of {@code key} that could count. */
    public boolean reached(String key) {
        return replacing.containsKey(key);
    }

    private static final class Account {

        private final Predicate<Entry.Judged> sound;
        private final Map<String, Integer> counting = new HashMap<>();
        private final Set<String> broken = new HashSet<>();
        private final Map<String, Integer> last = new HashMap<>();
        private final Map<String, Integer> replacing = new HashMap<>();
        private final Set<String> lost = new HashSet<>();
        private final Map<RequirementKey, String> withdrawn = new HashMap<>();
        private Optional<Map<String, Integer>> undecided = Optional.empty();
        private Optional<String> suite = Optional.empty();

        Account(Predicate<Entry.Judged> sound) {
            this.sound = sound;
        }

        Ledger ledger() {
            return new Ledger(counting, broken, last, undecided, replacing, withdrawn, suite);
        }

        void take(Entry entry) {
            if (entry instanceof Entry.Begun begun) {
                suite = Optional.of(begun.suite());
            } else if (entry instanceof Entry.Judged judged) {
                judged(judged);
            } else if (entry instanceof Entry.RegradeBegun begun) {
                undecided = Optional.of(begun.numbers());
            } else if (entry instanceof Entry.RegradeDecided decided) {
                decided(decided.accepted());
            } else if (entry instanceof Entry.Withdrawn out) {
                out.requirements().forEach(key -> withdrawn.put(key, out.reason()));
            } else if (entry instanceof Entry.Restored back) {
                back.requirements().forEach(withdrawn::remove);
            }
        }

        /** What is judged again because a worker broke off counts at once; a regrade waits for its decision. */
        private void judged(Entry.Judged judged) {
            String key = judged.key();
            last.merge(key, judged.number(), Math::max);
            boolean waits = undecided.map(numbers -> numbers.containsKey(key)).orElse(false);
            if (waits) {
                regraded(judged);
            } else if (sound.test(judged)) {
                counting.put(key, judged.number());
                mark(key, judged.ending());
            } else {
                counting.remove(key);
            }
        }

        /** A fault of ours never replaces a grade. */
        private void regraded(Entry.Judged judged) {
            if (!sound.test(judged)) {
                replacing.remove(judged.key());
                lost.add(judged.key());
            } else if (judged.ending() != Judgement.Ending.BROKEN) {
                replacing.put(judged.key(), judged.number());
                lost.remove(judged.key());
            }
        }

        private void mark(String key, Judgement.Ending ending) {
            if (ending == Judgement.Ending.BROKEN) {
                broken.add(key);
            } else {
                broken.remove(key);
            }
        }

        private void decided(boolean accepted) {
            if (accepted) {
                counting.putAll(replacing);
                broken.removeAll(replacing.keySet());
                // What was accepted and is lost must not fall back to what it replaced.
                lost.forEach(counting::remove);
            }
            replacing.clear();
            lost.clear();
            undecided = Optional.empty();
        }
    }
}
