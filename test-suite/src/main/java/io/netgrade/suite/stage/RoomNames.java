package io.netgrade.suite.stage;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * By which names members join. Each gets a number that nobody had before, also on another stage: a server may still be busy
 * with whoever left a moment ago. Members with numbers of other stages are strangers, and what is told of them is passed over.
 */
final class RoomNames {

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final Pattern NUMBERED = Pattern.compile(".*-[0-9]{5}", Pattern.DOTALL);

    private final Map<String, String> toNames = new HashMap<>();
    private final Map<String, String> latest = new HashMap<>();

    /** What to join by. */
    String fresh(String name) {
        String numbered = String.format("%s-%05d", name, LAST.incrementAndGet() % 100_000);
        toNames.put(numbered, name);
        latest.put(name, numbered);
        return numbered;
    }

    /** What the last one of this name joined by. */
    String latest(String name) {
        return latest.getOrDefault(name, name);
    }

    /** The name of somebody here; empty for a stranger. A name that nobody here has stays what it is. */
    Optional<String> nameOf(String numbered) {
        String name = toNames.get(numbered);
        return name == null && NUMBERED.matcher(numbered).matches()
                ? Optional.empty()
                : Optional.of(name == null ? numbered : name);
    }
}
