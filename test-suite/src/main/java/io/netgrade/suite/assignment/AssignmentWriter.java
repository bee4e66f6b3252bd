package io.netgrade.suite.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Attempts;
import io.netgrade.suite.verdict.Bonus;
import io.netgrade.suite.verdict.Due;
import io.netgrade.suite.verdict.Edition;
import io.netgrade.suite.verdict.Hidden;
import io.netgrade.suite.verdict.LatePolicy;
import io.netgrade.suite.verdict.Limits;
import io.netgrade.suite.verdict.Points;
import io.netgrade.suite.verdict.Scoring;
import io.netgrade.suite.yaml.Key;
import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes an assignment so that the reader reads it. */
final class AssignmentWriter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private final Map<String, Object> lines = new LinkedHashMap<>();

    private AssignmentWriter() {}

    static String text(Assignment assignment) {
        try {
            return YAML.writeValueAsString(file(assignment));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void put(Key key, Object value) {
        lines.put(key.name(), value);
    }

    private static Map<String, Object> file(Assignment assignment) {
        AssignmentWriter file = new AssignmentWriter();
        file.put(AssignmentKeys.TITLE, assignment.title());
        if (assignment.edition() instanceof Edition.Students) {
            file.put(AssignmentKeys.EDITION, AssignmentReader.STUDENTS);
        }
        assignment.javaRelease().ifPresent(release -> file.put(AssignmentKeys.JAVA, release));
        file.put(AssignmentKeys.SEED, assignment.seed());
        if (assignment.edition() instanceof Edition.Instructors instructors) {
            file.put(AssignmentKeys.PRACTICE_SEED, instructors.practiceSeed());
        }
        scoring(file, assignment.scoring());
        Map<String, Object> exercises = new LinkedHashMap<>();
        assignment.exercises().forEach(exercise -> exercises.put(exercise.name(), exercise(exercise)));
        file.put(AssignmentKeys.EXERCISES, exercises);
        if (!assignment.limits().equals(Limits.ORDINARY)) {
            file.put(AssignmentKeys.LIMITS, limits(assignment.limits()));
        }
        assignment.due().ifPresent(due -> file.put(AssignmentKeys.DUE, due(due)));
        return file.lines;
    }

    private static void scoring(AssignmentWriter file, Scoring scoring) {
        file.put(AssignmentKeys.LEVELS, levels(scoring.levels()));
        if (!scoring.bonus().equals(Bonus.NONE)) {
            AssignmentWriter part = new AssignmentWriter();
            part.put(
                    AssignmentKeys.BONUS_LEVELS,
                    scoring.bonus().levels().stream().sorted().map(Level::name).toList());
            scoring.bonus().aboveFullMarks().ifPresent(most -> part.put(AssignmentKeys.ABOVE, most.value()));
            file.put(AssignmentKeys.BONUS, part.lines);
        }
        if (scoring.attempts() != Attempts.LAST) {
            file.put(AssignmentKeys.ATTEMPTS, ScoringReader.BEST);
        }
    }

    private static Map<Level, BigDecimal> levels(Map<Level, Points> levels) {
        Map<Level, BigDecimal> sorted = new TreeMap<>();
        levels.forEach((level, points) -> sorted.put(level, points.value()));
        return sorted;
    }

    private static Map<String, Object> exercise(AssignedExercise exercise) {
        AssignmentWriter part = new AssignmentWriter();
        part.put(AssignmentKeys.WEIGHT, exercise.weight());
        exercise.only().ifPresent(ids -> part.put(AssignmentKeys.REQUIREMENTS, List.copyOf(ids)));
        if (exercise.hidden() instanceof Hidden.Named named && !named.ids().isEmpty()) {
            part.put(AssignmentKeys.HIDDEN, List.copyOf(named.ids()));
        }
        if (exercise.hidden() instanceof Hidden.Withheld withheld
                && withheld.points().any()) {
            part.put(AssignmentKeys.HIDDEN_POINTS, withheld.points().value());
        }
        if (!exercise.partialCredit()) {
            part.put(AssignmentKeys.PARTIAL_CREDIT, false);
        }
        if (!exercise.points().isEmpty()) {
            SortedMap<String, BigDecimal> points = new TreeMap<>();
            exercise.points().forEach((id, worth) -> points.put(id, worth.value()));
            part.put(AssignmentKeys.POINTS, points);
        }
        if (!exercise.tries().isEmpty()) {
            part.put(AssignmentKeys.TRIES, exercise.tries());
        }
        exercise.due().ifPresent(due -> part.put(AssignmentKeys.OWN_DUE, time(due)));
        return part.lines;
    }

    private static Map<String, Object> limits(Limits limits) {
        AssignmentWriter part = new AssignmentWriter();
        limits.memoryMebibytes().ifPresent(mebibytes -> part.put(AssignmentKeys.MEMORY, mebibytes));
        limits.secondsPerRequirement().ifPresent(seconds -> part.put(AssignmentKeys.SECONDS, seconds));
        return part.lines;
    }

    private static Map<String, Object> due(Due due) {
        AssignmentWriter part = new AssignmentWriter();
        part.put(AssignmentKeys.AT, time(due.at()));
        part.put(AssignmentKeys.ZONE, due.at().getZone().getId());
        part.put(AssignmentKeys.GRACE, due.grace().toMinutes());
        if (due.late() instanceof LatePolicy.PercentPerDay share) {
            part.put(AssignmentKeys.LATE, DueReader.PERCENT_PER_DAY);
            part.put(AssignmentKeys.PERCENT, share.percent());
            share.days().ifPresent(days -> part.put(AssignmentKeys.DAYS, days));
        } else {
            part.put(AssignmentKeys.LATE, due.late() instanceof LatePolicy.CutOff ? DueReader.CUT_OFF : DueReader.NONE);
        }
        return part.lines;
    }

    private static String time(ZonedDateTime moment) {
        return TIME.format(moment);
    }
}
