package io.netgrade.grader.publish;

import io.netgrade.grader.store.BatchFolder;
import io.netgrade.grader.store.BatchLog;
import io.netgrade.grader.store.Disk;
import io.netgrade.grader.store.Judgement;
import io.netgrade.grader.store.JudgementKey;
import io.netgrade.grader.store.Register;
import io.netgrade.grader.store.UnusableFolder;
import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile;
import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.ConnectionStep;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exercise.RequirementKey;
import io.netgrade.suite.run.Plan;
import io.netgrade.suite.subject.Remark;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.verdict.Verdict;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A class whose programs were judged, without having run anything: the same each time. Arguments of {@link #main}: the folder to
 * fill, how many students.
 */
public final class GeneratedResults {

    /** What no page may run, nor show as anything but text. */
    static final List<String> PAYLOADS = List.of(
            "<script>window.pwned=1</script>",
            "\"><img src=x onerror=window.pwned=1>",
            "'+window.pwned+'",
            "</script><script>window.pwned=1</script>",
            "</pre></textarea><svg onload=window.pwned=1>",
            "javascript:window.pwned=1",
            "\u001B[31mred\u001B[0m",
            "\u202Egnirts\u202C",
            "a\u0000b",
            "x".repeat(100_000),
            "${7*7} <#assign x=1> {{constructor.constructor('window.pwned=1')()}}",
            "[click](javascript:window.pwned=1) <!-- --> ]]>");

    private static final int MOST_SENT = 60;

    private static final String ASSIGNMENT = Exercises.catalogue().exercises().stream()
            .map(name -> "  " + name + ":\n")
            .reduce("title: \"Everything <b>and</b> more\"\nseed: 4711\nexercises:\n", (text, line) -> text + line);

    private final Random random = new Random(7);
    private final Plan plan;
    private final boolean hostile;

    private GeneratedResults(Plan plan, boolean hostile) {
        this.plan = plan;
        this.hostile = hostile;
    }

    public static void main(String[] args) throws Exception {
        make(Path.of(args[0]), Integer.parseInt(args[1]), false);
    }

    /** Fills {@code folder} with what a batch of so many students would have left. */
    static void make(Path folder, int students, boolean hostile) throws IOException, UnusableFolder {
        Assignment assignment = ((AssignmentFile.Content.Valid)
                        AssignmentFile.read(ASSIGNMENT, Exercises.catalogue().specs()))
                .assignment();
        Plan plan = Plan.of(Exercises.catalogue(), assignment, any -> true);
        GeneratedResults made = new GeneratedResults(plan, hostile);
        Clock clock = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
        try (BatchLog log = BatchLog.open(BatchFolder.at(folder), Disk.ofThisMachine(), clock)) {
            log.write(ASSIGNMENT, plan);
            List<Register.Row> rows = new ArrayList<>();
            List<Register.Entry> entries = new ArrayList<>();
            for (int i = 0; i < students; i++) {
                Register.Row row = made.row(i);
                rows.add(row);
                entries.add(new Register.Entry(
                        row.students().get(0), row.label(), Register.Presence.SUBMITTED, List.of(row.id())));
                log.add(made.judgement(row.latest().jar(), i));
            }
            entries.add(new Register.Entry(
                    Map.of("name", "Nobody Came"), "Nobody Came", Register.Presence.MISSING, List.of()));
            log.write(
                    new Register("folder", rows, List.of(), Optional.of(new Register.Attendance(entries, List.of()))));
        }
    }

    static String name(int i) {
        return "Family" + i + " Given";
    }

    private Register.Row row(int i) {
        String name = hostile ? PAYLOADS.get(i % PAYLOADS.size()) + " " + name(i) : name(i);
        Map<String, String> student = new LinkedHashMap<>();
        student.put("name", name);
        student.put("login", "login" + i);
        return new Register.Row(
                String.format("login%04d", i),
                List.of(student),
                Escaped.line(name, 200) + " (login login" + i + ")",
                List.of(new Register.HandedIn(
                        1, Json.digest("jar " + i), Optional.empty(), false, "login" + i + ".jar")));
    }

    private Judgement judgement(String jar, int i) {
        Map<RequirementKey, Verdict> verdicts = new HashMap<>();
        Map<RequirementKey, Long> millis = new HashMap<>();
        double skill = random.nextDouble();
        for (RequirementKey key : plan.requirements()) {
            verdicts.put(key, verdict(skill, i));
            millis.put(key, 20L + random.nextInt(200) * (i % 50 == 3 ? 40L : 1L));
        }
        return new Judgement(
                JudgementKey.of(jar, plan, Exercises.version()),
                1,
                jar,
                Json.digest(plan),
                "container",
                17,
                Judgement.Ending.COMPLETE,
                Optional.empty(),
                verdicts,
                millis,
                i % 40 == 5
                        ? List.of(new Remark("output", "It had printed " + said(i) + " when it was ended."))
                        : List.of());
    }

    private String said(int i) {
        return hostile ? PAYLOADS.get(i % PAYLOADS.size()) : "17 MiB";
    }

    private Verdict verdict(double skill, int i) {
        double luck = random.nextDouble();
        if (luck < 0.55 + 0.45 * skill) {
            return new Verdict.Passed(30, "00");
        }
        if (luck < 0.97) {
            return new Verdict.Failed(evidence(i));
        }
        return i % 30 == 7 && luck > 0.995 ? new Verdict.NotGraded("the worker broke off") : new Verdict.NotAttempted();
    }

    private Evidence evidence(int i) {
        byte[] sent = new byte[8 + random.nextInt(24)];
        random.nextBytes(sent);
        Bytes bytes = Bytes.of(sent);
        String payload = said(i);
        Bytes wrong = Bytes.ofText(payload.substring(0, Math.min(MOST_SENT, payload.length())));
        return new Evidence(
                new StreamFinding.WrongBytes("C1", bytes, wrong),
                new Exchange(List.of(
                        new Exchange.Event(new ConnectionStep.Connect("C1"), 100, ""),
                        new Exchange.Event(new ConnectionStep.Send("C1", List.of(bytes)), 200, ""))),
                List.of(),
                ProgramState.running(List.of(said(i), "I am " + name(i)), List.of(said(i))),
                random.nextInt(50) != 0);
    }

    static byte[] salt() {
        return "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    }
}
