package io.netgrade.grader.handout;

import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.AssignedExercise;
import io.netgrade.suite.verdict.Assignment;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Cuts the template down to the exercises of an assignment. It knows how the template is written: a class and a {@code case}
 * for each program, a row of the README for each exercise, and marks around what only the chat room needs.
 */
final class Template {

    private static final String SOURCES = "src/main/java/course/";

    /** Classes that are no program. */
    private static final Set<String> SHARED = Set.of("Main", "Arguments");

    private static final Pattern CASE = Pattern.compile(" *case \"([a-z-]+)\" ->\\s[^;]*;\\R");
    private static final Pattern ROW = Pattern.compile("\\| [0-9]+ \\| ([a-z-]+) \\|.*\\R");
    private static final Pattern ROOM_ONLY =
            Pattern.compile("(?s)(?:(?<=\\R)\\R)? *<!-- chat-room -->.*?<!-- /chat-room -->\\R");
    private static final Pattern ROOM_MARK = Pattern.compile(" *<!-- /?chat-room -->\\R");
    private static final String VERSION = "<netgrade.version>.*?</netgrade.version>";

    private final Set<String> exercises;
    private final Set<String> programs;
    private final Set<String> classes;
    private final String version;

    Template(Assignment assignment, List<RequirementSpec> judged, String version) {
        this.exercises =
                assignment.exercises().stream().map(AssignedExercise::name).collect(Collectors.toSet());
        this.programs = judged.stream().map(RequirementSpec::program).collect(Collectors.toSet());
        this.classes = programs.stream().map(Template::className).collect(Collectors.toSet());
        this.version = version;
    }

    /** {@code tcp-echo-server} is the class {@code TcpEchoServer}. */
    private static String className(String program) {
        return Arrays.stream(program.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** A file as it is in the kit; empty if it is not in it. */
    Optional<String> cut(String name, String text) {
        if (name.equals("pom.xml")) {
            return Optional.of(
                    room(text).replaceFirst(VERSION, "<netgrade.version>" + version + "</netgrade.version>"));
        }
        if (name.equals("README.md")) {
            return Optional.of(kept(ROW, room(text), exercises));
        }
        if (!name.startsWith(SOURCES)) {
            return Optional.of(text);
        }
        String type = name.substring(SOURCES.length()).replaceFirst("\\.java$", "");
        return SHARED.contains(type) || classes.contains(type)
                ? Optional.of(type.equals("Main") ? kept(CASE, text, programs) : text)
                : Optional.empty();
    }

    private static String kept(Pattern piece, String text, Set<String> names) {
        return piece.matcher(text)
                .replaceAll(found ->
                        names.contains(found.group(1)) ? java.util.regex.Matcher.quoteReplacement(found.group()) : "");
    }

    /** What only the chat room needs goes with it; the marks go in any case. */
    private String room(String text) {
        Pattern gone = exercises.contains("chat-room") ? ROOM_MARK : ROOM_ONLY;
        return gone.matcher(text).replaceAll("");
    }
}
