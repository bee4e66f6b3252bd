package io.netgrade.suite.assignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.Exercises;
import io.netgrade.suite.assignment.AssignmentFile.Content;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is said with line and column, all at once, and with what to do. */
final class ProblemsTest {

    private static final String SOUND =
            """
            title: Sheet
            seed: 7
            exercises:
              tcp-echo-threaded:
                weight: 2
            """;

    private static List<String> problems(String text) {
        return AssignmentFile.read(text, Exercises.catalogue().specs()) instanceof Content.Invalid invalid
                ? invalid.problems().stream()
                        .map(problem -> problem.in("a.yaml"))
                        .toList()
                : List.of();
    }

    @Test
    void aSoundFileHasNone() {
        assertEquals(List.of(), problems(SOUND));
    }

    @Test
    void allAreFoundAtOnceFromTopToBottom() {
        assertEquals(
                List.of(
                        "a.yaml:1:1: 'seed' is missing; add a line such as 'seed: 48151623'",
                        "a.yaml:1:8: 'title' must be one line of text in quotes, at most 200 characters, but is 3",
                        "a.yaml:2:1: no key 'exersizes'; did you mean 'exercises'?",
                        "a.yaml:5:3: 'at' is missing; add a line such as 'at: 2026-12-01 23:59'",
                        "a.yaml:5:9: no time zone 'Europe/Berlim'; did you mean 'Europe/Berlin'?",
                        "a.yaml:6:10: 'grace' must be a whole number from 0 to 1440, but is -5",
                        "a.yaml:7:1: 'title' stands twice; line 1 has it already, so take one out"),
                problems(
                                """
                                title: 3
                                exersizes:
                                  tcp-echo-threaded:
                                due:
                                  zone: Europe/Berlim
                                  grace: -5
                                title: again
                                """)
                        .stream()
                        .filter(problem -> !problem.contains("'exercises' is missing"))
                        .toList());
    }

    /** Each line replaces the last of the sound file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            weight: -1           | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is -1
            weight: 0.125        | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is 0.125
            weight: heavy        | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is the text 'heavy'
            weight: .inf         | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is the text '.inf'
            weight: 1e999999999  | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is 1e999999999
            weight: [1]          | 5:13: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is a list
            weight:              | 5:12: 'weight' must be a number from 0.01 to 1000 with at most 2 decimals, but is empty
            wieght: 2            | 5:5: no key 'wieght'; did you mean 'weight'?
            colour: red          | 5:5: no key 'colour'; there are: weight, requirements, hidden, hidden-points, partial-credit, points, tries, due
            hidden: [NET-99999]  | 5:14: no requirement of tcp-echo-threaded 'NET-99999'; there are: ...
            hidden: [net-04]     | 5:14: no requirement of tcp-echo-threaded 'net-04'; did you mean 'NET-04'?
            hidden: NET-04       | 5:13: 'hidden' must be a list, such as [NET-01, NET-04], but is the text 'NET-04'
            hidden: [4]          | 5:14: each of 'hidden' must be text, such as TCP-ECHO-00, but is 4
            hidden: [NET-04, NET-04] | 5:22: 'NET-04' stands twice; line 5 has it already, so take one out
            hidden: [TCP-ECHO-00] | 5:14: 'TCP-ECHO-00' cannot be hidden: it is the plain exchange on which the others rest
            hidden-points: 3     | 5:5: 'hidden-points' is for students' editions; name what is hidden in 'hidden', and it is added up for them
            partial-credit: some | 5:21: 'partial-credit' must be true or false, but is the text 'some'
            requirements: []     | 5:5: 'requirements' is empty; name what is judged, or take it out to judge everything
            points: {NET-04: two} | 5:22: 'NET-04' must be a number from 0 to 1000 with at most 2 decimals, but is the text 'two'
            points: {NET-4: 2}   | 5:14: no requirement of tcp-echo-threaded 'NET-4'; did you mean 'NET-04'?
            tries: {NET-04: 0}   | 5:21: 'NET-04' must be a whole number from 1 to 10000, but is 0
            tries: {NET-04: 1.5} | 5:21: 'NET-04' must be a whole number from 1 to 10000, but is 1.5
            tries: 5             | 5:12: 'tries' must be a mapping with a requirement of tcp-echo-threaded before each colon, but is 5
            due: 2026-12-01 23:59 | 5:5: 'due' needs a 'due' of the whole assignment too, which says the zone and what lateness costs
            "{requirements: [NET-01], tries: {NET-04: 5}}" | "5:38: 'NET-04' is not among 'requirements', so that it is not judged; add it there or take it out of 'tries'"
            &here {}             | no problem
            *there               | 5:5: aliases (*name) and tagged values are not read; write the value itself
            """)
    void whatIsWrongWithAnExercise(String line, String expected) {
        List<String> problems = problems(SOUND.replace("weight: 2", line));
        if (expected.equals("no problem")) {
            assertEquals(List.of(), problems);
            return;
        }
        String start = "a.yaml:" + expected.replaceFirst("\\.\\.\\.$", "");
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).startsWith(start), problems::toString);
        assertTrue(expected.endsWith("...") || problems.get(0).equals(start), problems::toString);
    }

    /** Each line is added to the sound file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
            java: 11                  | 6:7: 'java' must be a whole number from 17 to 99, but is 11
            java: '17'                | 6:7: 'java' must be a whole number from 17 to 99, but is the text '17'
            practice-seed: 7          | 2:1: 'seed' must not be the practice seed, 7, which students get; choose another for one of them
            edition: teachers         | 6:10: no edition 'teachers'; there are: students
            levels: {MAY: 1}          | 6:10: no level 'MAY'; there are: MUST, SHOULD
            levels: {MUST: 1, MUST: 2} | 6:19: 'MUST' stands twice; line 6 has it already, so take one out
            levels: {MUST: 0}         | 3:1: 'exercises' hold no requirement that counts: give a level or a requirement some points
            limits: {memory: 1}       | 6:18: 'memory' must be a whole number from 32 to 65536, but is 1
            limits: {memory: 256M}    | 6:18: 'memory' must be a whole number from 32 to 65536, but is the text '256M'
            limits: 5                 | 6:9: 'limits' must be a mapping of memory, seconds, but is 5
            seconds: 5                | 6:1: no key 'seconds'; there are: title, edition, java, seed, practice-seed, levels, bonus, attempts, exercises, limits, due
            "due: {at: 2026-02-30 12:00, zone: UTC}" | "6:11: 'at' must be a date of the calendar with a time, such as 2026-12-01 23:59, but is the text '2026-02-30 12:00'"
            "due: {at: 2026-12-01, zone: UTC}" | "6:11: 'at' must be a date of the calendar with a time, such as 2026-12-01 23:59, but is the text '2026-12-01'"
            "due: {at: 2026-03-29 02:30, zone: Europe/Berlin}" | 6:11: clocks in Europe/Berlin never show 2026-03-29T02:30, because they are put forward then; choose another time
            "due: {at: 2026-12-01 12:00, zone: UTC, late: percent-per-day}" | "6:40: 'late' needs to know how much a day costs; add a line such as 'percent: 10'"
            "due: {at: 2026-12-01 12:00, zone: UTC, late: cutoff}" | 6:46: no late policy 'cutoff'; did you mean 'cut-off'?
            "due: {at: 2026-12-01 12:00, zone: UTC, days: 3}" | 6:40: 'days' means something only with 'late: percent-per-day'; add that or take it out
            "due: {at: 2026-12-01 12:00, zone: UTC, late: percent-per-day, percent: 101}" | 6:72: 'percent' must be a number from 0.01 to 100 with at most 2 decimals, but is 101
            """)
    void whatIsWrongWithTheRest(String line, String expected) {
        assertEquals(List.of("a.yaml:" + expected), problems(SOUND + line + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hidden: [NET-04]", "practice-seed: 3"})
    void aStudentsEditionHoldsNothingThatIsForInstructors(String line) {
        String text = line.startsWith("hidden") ? SOUND.replace("weight: 2", line) : SOUND + line + "\n";
        List<String> problems = problems("edition: students\n" + text);
        assertEquals(1, problems.size(), problems::toString);
        assertTrue(problems.get(0).contains("is not for a students' edition"), problems::toString);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            ''                   | 1:1: the file is empty; 'netgrade assignment new' writes one to start from
            '# only a comment'   | 1:1: the file is empty; 'netgrade assignment new' writes one to start from
            title                | 1:1: an assignment must be a mapping of title, edition, java, seed, practice-seed, levels, bonus, attempts, exercises, limits, due, but is the text 'title'
            'title: a: b'        | 1:9: this is no YAML: mapping values are not allowed here
            '"title'             | 1:7: this is no YAML: found unexpected end of stream
            """)
    void whatIsNoAssignmentAtAll(String text, String expected) {
        assertEquals(List.of("a.yaml:" + expected), problems(text));
    }

    @Test
    void aTabIsSaidToBeOne() {
        assertEquals(
                List.of("a.yaml:3:1: this is no YAML: a tab stands here; indent with spaces"),
                problems("title: x\nexercises:\n\ttcp-echo-threaded:\n"));
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertEquals(
                List.of("a.yaml:7:1: a second document begins here; a file holds one"),
                problems(SOUND + "---\n" + SOUND));
    }

    @Test
    void whateverTheFileHoldsItIsReadOrRefusedInSentences() {
        Random random = new Random(5);
        String example = AssignmentFile.example();
        String odd = "\0\t\r\n:-[]{}&*!|>'\"%@`#?,\\\uFEFF\u2028\uD800\u001Bx";
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder(example);
            for (int j = 0; j < 3; j++) {
                text.setCharAt(random.nextInt(text.length()), odd.charAt(random.nextInt(odd.length())));
            }
            text.setLength(random.nextInt(text.length()) + 1);
            for (String problem : problems(text.toString())) {
                assertTrue(problem.matches("a\\.yaml:[1-9]\\d*:[1-9]\\d*: \\P{Cc}+"), problem);
                assertFalse(problem.contains("Exception"), problem);
            }
        }
    }

    @Test
    void absurdNestingIsRefused() {
        assertEquals(1, problems("title: " + "[".repeat(100_000)).size());
    }
}
