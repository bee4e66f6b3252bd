package io.netgrade.grader.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.intake.Roster.Content;
import io.netgrade.grader.intake.Roster.Mistake;
import io.netgrade.grader.intake.Student.Attribute;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rosters as instructors have them, and with the mistakes that they have. */
final class RosterTest {

    private static List<Student> students(String text) {
        return students(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Student> students(byte[] file) {
        if (Roster.read(file) instanceof Content.Valid valid) {
            return valid.roster().students();
        }
        throw new AssertionError(Roster.read(file));
    }

    private static List<String> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> mistakes(byte[] file) {
        if (Roster.read(file) instanceof Content.Invalid invalid) {
            return invalid.mistakes().stream()
                    .map(mistake -> mistake.in("r.csv"))
                    .toList();
        }
        throw new AssertionError(Roster.read(file));
    }

    private static String get(Student student, Attribute attribute) {
        return student.get(attribute).orElse("-");
    }

    @Test
    void canvassGradebookIsARosterAsItIs() {
        List<Student> students = students(
                """
                \uFEFFStudent,ID,SIS User ID,SIS Login ID,Section,Sheet 1 (99),Final Score
                ,,,,,Manual Posting,(read only)
                    Points Possible,,,,,10,(read only)
                "Müller, Anna",77,s0042,anna@example.org,"Echo, Monday and Room",9.5,95
                "van Dyk, Ben Carl",9,s0043,ben,Room,,
                "Student, Test",1234,,5f3d,Room,,
                """
                        .replace("\n", "\r\n"));
        assertEquals(
                List.of("77", "9"),
                students.stream().map(one -> get(one, Attribute.LMS_ID)).toList());
        assertEquals("Anna Müller", get(students.get(0), Attribute.NAME));
        assertEquals("s0042", get(students.get(0), Attribute.SIS_ID));
        assertEquals("anna@example.org", get(students.get(0), Attribute.LOGIN));
        assertEquals("Echo, Monday and Room", get(students.get(0), Attribute.SECTION));
        assertEquals("Ben Carl van Dyk", get(students.get(1), Attribute.NAME));
    }

    @Test
    void aColumnStudentAloneMakesNoGradebook() {
        assertEquals(2, students("Student,E-Mail\n,a@b\nBen,c@d\n").size());
    }

    @Test
    void moodlesWorksheetIsARosterAsItIs() {
        List<Student> students = students(
                """
                Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (grade)"
                "Participant 657737","Anna Müller",anna@example.org,"Submitted for grading",,10.00,Yes,-
                "Participant 12","Anna Müller",anna2@example.org,"No submission",,10.00,Yes,-
                """);
        assertEquals(
                List.of("12", "657737"),
                students.stream().map(one -> get(one, Attribute.LMS_ID)).toList());
    }

    @Test
    void germanSpreadsheetsHaveSemicolonsAndFormulasForDigits() {
        List<Student> students = students(
                """
                sep=;
                Vorname;Nachname;Matrikelnummer;E-Mail-Adresse;Gruppe

                Anna;Müller;="0042";anna@example.org;Blau
                Ben;"van ""B"" Dyk";"=""0043""\";;'=x
                """);
        assertEquals(
                List.of("0042", "0043"),
                students.stream().map(one -> get(one, Attribute.SIS_ID)).toList());
        assertEquals("Anna Müller", get(students.get(0), Attribute.NAME));
        assertEquals("Ben van \"B\" Dyk", get(students.get(1), Attribute.NAME));
        assertEquals("=x", get(students.get(1), Attribute.GROUP));
    }

    @Test
    void unicodeTextOfExcelIsRead() {
        String text = "\uFEFFName\tGitHub username\r\nZoë\tzoe\r\n";
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            List<Student> students = students(text.getBytes(charset));
            assertEquals("Zoë", get(students.get(0), Attribute.NAME));
            assertEquals("zoe", get(students.get(0), Attribute.LOGIN));
        }
    }

    @Test
    void mistakesAreNamedByLineAndColumnAllAtOnce() {
        assertEquals(
                List.of(
                        "r.csv:3: E-Mail: is 'anna'; expected was an address such as anna@example.org, or nothing",
                        "r.csv:4: ID: is '1', as on line 2; expected was one line for each student. Remove or mend one",
                        "r.csv:5: name: is '=A1', a formula; expected was its value. Paste values only, and save again",
                        "r.csv:7: has 5 cells, and the first line names 4 columns; put cells with the delimiter in them in"
                                + " double quotes",
                        "r.csv:8: says of nobody who that is; expected was an id, a student number, a login, an e-mail or a"
                                + " name"),
                mistakes(
                        """
                        ID,name,E-Mail,section
                        1,Anna,a@b,
                        2,Ben,anna,
                        1,Cem,,
                        3,=A1,,

                        4,Smith, John,x@y,Room
                        ,,,Room
                        """));
    }

    @Test
    void aHeaderThatNamesNobodyIsShown() {
        assertEquals(
                List.of("r.csv:1: no column says who somebody is; the first line must name at least one of id, student"
                        + " number, login, e-mail, name, but its columns are: '4711', 'Anna', 'Blau'"),
                mistakes("4711,Anna,Blau\n4712,Ben,Blau\n"));
    }

    @Test
    void twoColumnsForOneThingAreNotGuessed() {
        assertEquals(
                List.of("r.csv:1: GitHub: says the same as the column 'Login'; leave one of them"),
                mistakes("Login,GitHub,Name\na,b,c\n"));
    }

    @Test
    void twoStudentsOfOneNameNeedSomethingElse() {
        assertEquals(2, students("name,login\nAnna,a1\nAnna,a2\n").size());
        assertTrue(mistakes("name,section\nAnna,1\nAnna,1\n").get(0).startsWith("r.csv:3: is the same as line 2"));
        assertTrue(mistakes("name,login\nAnna,ANNA\nBea,anna\n")
                .get(0)
                .startsWith("r.csv:3: login: is 'anna', as on line 2"));
    }

    @Test
    void linesAreCountedThroughCellsOfSeveralLines() {
        String text = "name,e-mail,note\nAnna,a@b,\"one\ntwo\r\nthree\"\nBen,wrong,\n";
        assertTrue(
                mistakes(text).get(0).startsWith("r.csv:5: e-mail: is 'wrong'"),
                mistakes(text).get(0));
        assertTrue(
                mistakes("sep=,\n" + text).get(0).startsWith("r.csv:6: "),
                mistakes(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name\n\"Anna\n", "name\n\"Anna\"x,1\n"})
    void quotesThatAreNotInOrderAreSaid(String text) {
        assertEquals(1, mistakes(text).size());
        assertTrue(
                mistakes(text).get(0).startsWith("r.csv:2: quotes are not in order"),
                mistakes(text).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "name\n", "name,id\n\n,\n"})
    void aRosterWithoutStudentsIsNone(String text) {
        assertEquals(1, mistakes(text).size());
    }

    @Test
    void anotherEncodingIsSaidWithItsLine() {
        byte[] latin = "name\nBen\nM\u00fcller\n".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                List.of("r.csv:3: this is no text in UTF-8; save the file as 'CSV UTF-8' and try again"),
                mistakes(latin));
    }

    @Test
    void whatIsNoRosterAtAllGetsABoundedAnswer() {
        byte[] jar = Handouts.jar("x");
        assertTrue(Roster.read(jar) instanceof Content.Invalid);
        String many = "name,e-mail\n" + "Anna,x\n".repeat(5000);
        assertEquals(100, mistakes(many).size());
    }

    @Test
    void namesInMessagesAreHarmless() {
        Mistake mistake = ((Content.Invalid) Roster.read("e-mail\nx\u001b[2J\u202E\n".getBytes(StandardCharsets.UTF_8)))
                .mistakes()
                .get(0);
        assertTrue(mistake.sentence().chars().noneMatch(c -> c == 0x1b || c == 0x202E), mistake.sentence());
        assertEquals(Optional.of("e-mail"), mistake.column());
    }
}
