package io.netgrade.grader.store;

import io.netgrade.suite.exercise.RequirementKey;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * Where a batch stands: a pure function of its journal.
 *
 * <pre>
 *   judged 1 (broken) ── judged 2 ── regrade: judged 3 ── accepted
 *   counts until 2       counts until accepted            counts
 * </pre>
 *
 * @param counting of each key that was judged, the number of the judgement that counts
 * @param last of each key that was judged, the highest number
 * @param undecided the regrade of which nobody has decided yet whether it counts
 * @param withdrawn requirements that count for nobody, and why
 */
public record Ledger(
        Map<String, Integer> counting,
        Map<String, Integer> last,
        Optional<Map<String, Integer>> undecided,
        Map<RequirementKey, String> withdrawn) {

    public Ledger {
        counting = Map.copyOf(counting);
        last = Map.copyOf(last);
        undecided = undecided.map(Map::copyOf);
        withdrawn = Collections.unmodifiableMap(new TreeMap<>(withdrawn));
    }

    static Ledger of(List<Entry> entries) {
        Account account = new Account();
        entries.forEach(account::take);
        return new Ledger(account.counting, account.last, account.undecided, account.withdrawn);
    }

    /** Which judgement of {@code key} counts; empty if it was never judged. */
    public OptionalInt counting(String key) {
        Integer number = counting.get(key);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** How it would stand if the regrade that is undecided counted. */
    public Ledger accepted() {
        Map<String, Integer> then = new HashMap<>(counting);
        undecided.ifPresent(numbers ->
                numbers.keySet().stream().filter(last::containsKey).forEach(key -> then.put(key, last.get(key))));
        return new Ledger(then, last, Optional.empty(), withdrawn);
    }

    /** The number of the next judgement of {@code key}. */
    public int next(String key) {
        return last.getOrDefault(key, 0) + 1;
    }

    /** Whether {@code key} has been judged by that number, or by a later one. */
    public boolean reached(String key, int number) {
        return last.getOrDefault(key, 0) >= number;
    }

    private static final class Account {

        private final Map<String, Integer> counting = new HashMap<>();
        private final Map<String, Integer> last = new HashMap<>();
        private final Map<RequirementKey, String> withdrawn = new HashMap<>();
        private Optional<Map<String, Integer>> undecided = Optional.empty();

        void take(Entry entry) {
            if (entry instanceof Entry.Judged judged) {
                judged(judged.key(), judged.number());
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
        private void judged(String key, int number) {
            last.merge(key, number, Math::max);
            if (!undecided.map(numbers -> numbers.containsKey(key)).orElse(false)) {
                counting.put(key, number);
            }
        }

        private void decided(boolean accepted) {
            if (accepted) {
                undecided.ifPresent(numbers -> numbers.keySet().stream()
                        .filter(last::containsKey)
                        .forEach(key -> counting.put(key, last.get(key))));
            }
            undecided = Optional.empty();
        }
    }
}
