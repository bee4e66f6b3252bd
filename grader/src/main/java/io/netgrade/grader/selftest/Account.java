package io.netgrade.grader.selftest;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.exercise.RequirementKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What all trials say about the suite.
 *
 * @param setting under which circumstances
 * @param requirementRuns how often a requirement was judged of a program that must lose nothing
 * @param lost what such programs lost; empty if the suite accuses nobody wrongly
 * @param catches how often each faulty program was caught at what it must lose
 * @param alsoLost what faulty programs lost beyond that
 * @param notGraded what was not judged
 * @param faults what went wrong in the harness itself
 */
@JsonPropertyOrder({
    "format",
    "suite",
    "setting",
    "requirementRuns",
    "lost",
    "notGraded",
    "faults",
    "catches",
    "alsoLost"
})
public record Account(
        Setting setting,
        int requirementRuns,
        List<Row> lost,
        List<Catch> catches,
        List<Row> alsoLost,
        List<Row> notGraded,
        List<Fault> faults) {

    /**
     * Under which circumstances the trials were held.
     *
     * @param day the day, in UTC, such as {@code 2026-01-31}
     * @param java the Java that ran everything
     * @param processors how many the machine has
     * @param load whether all of them were kept busy meanwhile
     * @param jobs how many trials were held at a time
     * @param firstSeed the first seed
     * @param seeds how many seeds were tried, from the first one upwards
     */
    @JsonPropertyOrder({"day", "java", "processors", "load", "jobs", "firstSeed", "seeds"})
    public record Setting(String day, String java, int processors, boolean load, int jobs, long firstSeed, int seeds) {}

    /** How often a faulty program was caught at what it must lose, out of how many times. */
    @JsonPropertyOrder({"specimen", "program", "requirement", "caught", "of", "missed"})
    record Catch(String specimen, String program, RequirementKey requirement, int caught, int of, List<Row> missed) {}

    /** A trial in which the harness failed. */
    @JsonPropertyOrder({"specimen", "seed", "what"})
    record Fault(String specimen, long seed, String what) {}

    /** Draws up the account. */
    public static Account of(List<Trial.Held> all, Setting setting) {
        return new Account(
                setting,
                all.stream()
                        .filter(held -> !held.trial().specimen().faulty())
                        .mapToInt(held -> held.trial().plan().items().size())
                        .sum(),
                rows(all, Findings::lost),
                catches(all),
                rows(all, Findings::alsoLost),
                rows(all, Findings::notGraded),
                all.stream()
                        .flatMap(held -> held.grade().fault().stream()
                                .map(what -> new Fault(
                                        held.trial().specimen().name(),
                                        held.trial().plan().seed(),
                                        what)))
                        .toList());
    }

    private static List<Row> rows(List<Trial.Held> all, Function<Trial.Held, List<Row>> finding) {
        return all.stream().flatMap(held -> finding.apply(held).stream()).toList();
    }

    private static List<Catch> catches(List<Trial.Held> all) {
        Map<String, Map<RequirementKey, Catch>> bySpecimen = new LinkedHashMap<>();
        for (Trial.Held held : all) {
            Specimen specimen = held.trial().specimen();
            List<Row> missed = Findings.missed(held);
            for (RequirementKey key : Findings.declared(held.trial())) {
                List<Row> missedHere = missed.stream()
                        .filter(row -> row.requirement().equals(key))
                        .toList();
                Catch one = new Catch(
                        specimen.name(),
                        specimen.program().orElse(""),
                        key,
                        missedHere.isEmpty() ? 1 : 0,
                        1,
                        missedHere);
                bySpecimen
                        .computeIfAbsent(specimen.name(), name -> new LinkedHashMap<>())
                        .merge(key, one, Account::sum);
            }
        }
        return bySpecimen.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    private static Catch sum(Catch one, Catch other) {
        List<Row> missed = new ArrayList<>(one.missed());
        missed.addAll(other.missed());
        return new Catch(
                one.specimen(),
                one.program(),
                one.requirement(),
                one.caught() + other.caught(),
                one.of() + other.of(),
                List.copyOf(missed));
    }

    /** The version of this file's form. */
    public String getFormat() {
        return "netgrade-selftest-1";
    }

    /** The version of the suite that was tried. */
    public String getSuite() {
        return Exercises.version();
    }

    /** Whether every trial was judged to its end. */
    public boolean complete() {
        return notGraded.isEmpty() && faults.isEmpty();
    }

    /** Whether nobody was accused wrongly and every faulty program was caught every time. */
    public boolean flawless() {
        return lost.isEmpty() && catches.stream().allMatch(one -> one.missed().isEmpty());
    }
}
