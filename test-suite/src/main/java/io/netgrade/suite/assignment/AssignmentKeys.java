package io.netgrade.suite.assignment;

import io.netgrade.suite.yaml.Key;
import io.netgrade.suite.yaml.Keys;

/** Everything that may stand in an assignment file, mapping by mapping. The published schema lists the same. */
final class AssignmentKeys {

    static final Key TITLE = Key.required("title", "Sheet 3, echo servers");
    static final Key EDITION = Key.optional("edition", "students");
    static final Key JAVA = Key.optional("java", "17");
    static final Key SEED = Key.required("seed", "48151623");
    static final Key PRACTICE_SEED = Key.optional("practice-seed", "1");
    static final Key LEVELS = Key.optional("levels", "{MUST: 2, SHOULD: 1}");
    static final Key BONUS = Key.optional("bonus", "{levels: [SHOULD], above-full-marks: 3}");
    static final Key ATTEMPTS = Key.optional("attempts", "best");
    static final Key EXERCISES = Key.required("exercises", "{tcp-echo-threaded: {weight: 1}}");
    static final Key LIMITS = Key.optional("limits", "{memory: 256, seconds: 120}");
    static final Key DUE = Key.optional("due", "{at: 2026-12-01 23:59, zone: Europe/Berlin}");
    static final Keys FILE = Keys.of(
            "an assignment",
            TITLE,
            EDITION,
            JAVA,
            SEED,
            PRACTICE_SEED,
            LEVELS,
            BONUS,
            ATTEMPTS,
            EXERCISES,
            LIMITS,
            DUE);

    static final Key BONUS_LEVELS = Key.required("levels", "[SHOULD]");
    static final Key ABOVE = Key.optional("above-full-marks", "3");
    static final Keys BONUS_RULE = Keys.of("'bonus'", BONUS_LEVELS, ABOVE);

    static final Key WEIGHT = Key.optional("weight", "1.5");
    static final Key REQUIREMENTS = Key.optional("requirements", "[TCP-ECHO-01, NET-01]");
    static final Key HIDDEN = Key.optional("hidden", "[NET-01]");
    static final Key HIDDEN_POINTS = Key.optional("hidden-points", "6");
    static final Key PARTIAL_CREDIT = Key.optional("partial-credit", "false");
    static final Key POINTS = Key.optional("points", "{TCP-ECHO-01: 4}");
    static final Key TRIES = Key.optional("tries", "{TCP-ECHO-01: 200}");
    static final Key OWN_DUE = Key.optional("due", "2026-12-08 23:59");
    static final Keys EXERCISE =
            Keys.of("an exercise", WEIGHT, REQUIREMENTS, HIDDEN, HIDDEN_POINTS, PARTIAL_CREDIT, POINTS, TRIES, OWN_DUE);

    static final Key MEMORY = Key.optional("memory", "256");
    static final Key SECONDS = Key.optional("seconds", "120");
    static final Keys LIMIT = Keys.of("'limits'", MEMORY, SECONDS);

    static final Key AT = Key.required("at", "2026-12-01 23:59");
    static final Key ZONE = Key.required("zone", "Europe/Berlin");
    static final Key GRACE = Key.optional("grace", "15");
    static final Key LATE = Key.optional("late", "percent-per-day");
    static final Key PERCENT = Key.optional("percent", "10");
    static final Key DAYS = Key.optional("days", "5");
    static final Keys DUE_DATE = Keys.of("'due'", AT, ZONE, GRACE, LATE, PERCENT, DAYS);

    private AssignmentKeys() {}
}
