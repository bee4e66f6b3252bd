package io.netgrade.grader.report;

import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.exchange.Comparison;
import io.netgrade.suite.exchange.DatagramFinding;
import io.netgrade.suite.exchange.Escaped;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.ProgramFinding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.RoomFinding;
import io.netgrade.suite.exchange.RoomHostFinding;
import io.netgrade.suite.exchange.SequenceDiagram;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Evidence;
import io.netgrade.suite.words.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A lost requirement in plain text, in the order in which a student needs it. */
public final class FailureText {

    private static final int FIRST_LINES = 2;
    private static final int LAST_LINES = 4;
    private static final int FRAMES_SHOWN = 2;
    private static final Pattern FRAME = Pattern.compile("\\s+(at .*|\\.\\.\\. \\d+ (more|common frames omitted))");
    private static final int LONGEST_LINE = 160;
    /** Longer transcripts keep their beginning and their end. */
    private static final int LONGEST_TRANSCRIPT = 30;

    private static final int FEW_LINES = 3;
    private static final int FEW_STEPS = 1;

    private FailureText() {}

    /**
     * What was asked, what was seen, the smallest exchange, the program's last words, the hint, the reference, the replay.
     *
     * @param replay the command that plays the exchange again; blank if there is none
     */
    public static List<String> lines(RequirementSpec asked, Evidence evidence, String replay) {
        List<String> lines = new ArrayList<>(List.of(heading(asked), ""));
        lines.addAll(seen(evidence));
        lines.addAll(Comparison.lines(evidence.finding()));
        lines.addAll(past(evidence));
        List<String> exchange = exchange(evidence);
        if (!exchange.isEmpty()) {
            lines.add("");
            lines.addAll(exchange);
        }
        lines.add("");
        lines.addAll(program(evidence.program()));
        lines.addAll(advice(asked, evidence, replay));
        return lines;
    }

    static String heading(RequirementSpec asked) {
        return Words.of("loss.heading", asked.key(), asked.level(), asked.says());
    }

    /** Sentences. */
    static List<String> seen(Evidence evidence) {
        String sentence = evidence.finding().sentence();
        return diedMeanwhile(evidence)
                ? List.of(
                        sentence,
                        Words.of("loss.ended-meanwhile", evidence.program().words()))
                : List.of(sentence);
    }

    /** A sentence, if only a program with a past shows it. */
    static List<String> past(Evidence evidence) {
        if (evidence.recurred()) {
            return List.of();
        }
        return List.of(Words.of(evidence.program().hasExited() ? "loss.past.ended" : "loss.past"));
    }

    /** Lines whose columns matter; none if nothing was exchanged. */
    static List<String> exchange(Evidence evidence) {
        if (evidence.smallest().events().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(Words.of("loss.exchange")));
        lines.addAll(shortened(Transcript.steps(evidence.smallest())));
        lines.addAll(diagram(evidence));
        return lines;
    }

    /** What was seen and the smallest exchange that shows it, without what the program printed. */
    public static List<String> exchange(RequirementSpec asked, Evidence evidence) {
        List<String> lines = new ArrayList<>(List.of(evidence.finding().sentence()));
        lines.addAll(Comparison.lines(evidence.finding()));
        lines.addAll(exchange(evidence));
        lines.add(Words.of("loss.cause", usualCause(evidence)));
        lines.add(Words.of("loss.hint", asked.hint()));
        return lines;
    }

    /** Sentences. */
    static List<String> advice(RequirementSpec asked, Evidence evidence, String replay) {
        List<String> lines = new ArrayList<>(
                List.of(Words.of("loss.cause", usualCause(evidence)), Words.of("loss.hint", asked.hint())));
        if (!asked.reference().isEmpty()) {
            lines.add(Words.of("loss.reference", asked.reference()));
        }
        if (!evidence.smallest().events().isEmpty() && !replay.isEmpty()) {
            lines.add(Words.of("loss.replay", replay));
        }
        return lines;
    }

    /** For the chat room, where who is told what matters more than bytes. */
    private static List<String> diagram(Evidence evidence) {
        List<String> lines = new ArrayList<>();
        List<String> diagram = SequenceDiagram.lines(evidence.smallest(), evidence.finding());
        if (!diagram.isEmpty()) {
            lines.add("");
            lines.add(Words.of("loss.diagram"));
            lines.addAll(diagram);
        }
        return lines;
    }

    /** A broken connection is the lesser news when the whole program is gone. */
    private static boolean diedMeanwhile(Evidence evidence) {
        Finding finding = evidence.finding();
        OptionalInt code = evidence.program().exitCode();
        if (finding.cause() == Cause.WRONG_BYTES && code.equals(OptionalInt.of(0))) {
            // It may have been through: wrong bytes are the news.
            return false;
        }
        boolean aboutAPeer = finding instanceof Finding.OfBytes
                || finding instanceof StreamFinding.Refused
                || finding instanceof DatagramFinding.Unreachable
                || finding instanceof RoomFinding.Missing
                || finding instanceof RoomHostFinding.NotSent;
        return aboutAPeer && code.isPresent();
    }

    /** Of what did not come, a program that has given up is the better reason. */
    private static String usualCause(Evidence evidence) {
        Finding finding = evidence.finding();
        boolean ofWhatDidNotCome = finding instanceof ProgramFinding.NotPrinted
                || finding instanceof RoomFinding.Missing
                || finding instanceof RoomHostFinding.NotSent;
        OptionalInt code = evidence.program().exitCode();
        if (ofWhatDidNotCome && code.isPresent() && code.getAsInt() != 0) {
            return Words.of("loss.cause.gave-up", code.getAsInt());
        }
        return finding.usualCause();
    }

    /** Whole steps, since one that is cut from its bytes says nothing: about as many lines of the beginning as of the end. */
    private static List<String> shortened(List<List<String>> steps) {
        int first = howMany(steps, LONGEST_TRANSCRIPT / 2);
        List<List<String>> fromTheEnd = new ArrayList<>(steps);
        Collections.reverse(fromTheEnd);
        int last = Math.max(1, howMany(fromTheEnd, LONGEST_TRANSCRIPT / 2));
        if (steps.size() <= first + last + FEW_STEPS) {
            return steps.stream().flatMap(List::stream).toList();
        }
        List<String> leftOut = List.of(Words.of("loss.steps-left-out", steps.size() - first - last));
        return Stream.of(
                        steps.subList(0, first).stream().flatMap(List::stream),
                        leftOut.stream(),
                        steps.subList(steps.size() - last, steps.size()).stream()
                                .flatMap(List::stream))
                .flatMap(lines -> lines)
                .toList();
    }

    /** So many of them, from the first on, have no more than {@code most} lines together. */
    private static int howMany(List<List<String>> steps, int most) {
        int lines = 0;
        int count = 0;
        while (count < steps.size() && lines + steps.get(count).size() <= most) {
            lines += steps.get(count).size();
            count++;
        }
        return count;
    }

    private static List<String> shortened(List<String> all, int first, int last) {
        // A line that says that three are left out saves nothing.
        if (all.size() <= first + last + FEW_LINES) {
            return all;
        }
        List<String> lines = new ArrayList<>(all.subList(0, first));
        lines.add(Words.of("loss.left-out", all.size() - first - last));
        lines.addAll(all.subList(all.size() - last, all.size()));
        return lines;
    }

    /** How it stands, and the last lines of its streams. */
    static List<String> program(ProgramState program) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.of("loss.program", program.words()));
        lines.addAll(last(Words.of("loss.output"), program.lastOutput()));
        lines.addAll(last(Words.of("loss.errors"), program.lastErrors()));
        return lines;
    }

    private static List<String> last(String stream, List<String> said) {
        List<String> telling = repeatsCounted(telling(said)).stream()
                .map(line -> "  " + stream + ": " + Escaped.line(line.replace("\t", "    "), LONGEST_LINE))
                .toList();
        return shortened(telling, FIRST_LINES, LAST_LINES);
    }

    /** A line that comes again and again would hide the others. */
    private static List<String> repeatsCounted(List<String> said) {
        List<String> counted = new ArrayList<>();
        int times = 1;
        for (int i = 0; i < said.size(); i++) {
            boolean again = i + 1 < said.size() && said.get(i + 1).equals(said.get(i));
            if (!again) {
                counted.add(times == 1 ? said.get(i) : Words.of("loss.times", said.get(i), times));
            }
            times = again ? times + 1 : 1;
        }
        return counted;
    }

    /** Of each stack trace the exception and where it was thrown: the rest would leave no room for them. */
    private static List<String> telling(List<String> said) {
        List<String> telling = new ArrayList<>();
        int frames = 0;
        for (String line : said) {
            frames = FRAME.matcher(line).matches() ? frames + 1 : 0;
            if (frames <= FRAMES_SHOWN) {
                telling.add(line);
            }
        }
        return telling;
    }
}
