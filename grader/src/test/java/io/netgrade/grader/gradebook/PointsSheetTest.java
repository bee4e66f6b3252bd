package io.netgrade.grader.gradebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.grader.gradebook.PointsSheet.Content;
import io.netgrade.suite.verdict.Points;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Points that people give are read from tables as spreadsheets write them. */
final class PointsSheetTest {

    private static final List<Participant> STUDENTS = List.of(
            Scene.student("Müller, Anna \"A.\"", "anna"),
            Scene.student("Kim Lee", "kim1"),
            Scene.student("Kim Lee", "kim2"));

    private static Content read(String text) {
        return PointsSheet.read(text.getBytes(StandardCharsets.UTF_8), STUDENTS);
    }

    private static List<String> mistakes(String text) {
        return read(text) instanceof Content.Invalid invalid
                ? invalid.mistakes().stream()
                        .map(mistake -> mistake.in("p.csv"))
                        .toList()
                : List.of();
    }

    @Test
    void asExcelWritesItInGermany() {
        Content content =
                read("\uFEFFLogin;Code review /10;Vortrag /2,5;Note\r\nanna;\"7,5\";2,5;1,3\r\nkim2;;=\"2\";\r\n");
        ManualPoints points = ((Content.Valid) content).points();
        assertEquals(
                List.of(
                        new ManualPoints.Column("Code review", Points.of(10)),
                        new ManualPoints.Column("Vortrag", Points.of("2.5"))),
                points.columns());
        assertEquals(
                Optional.of(Points.of("7.5")),
                points.of(STUDENTS.get(0), points.columns().get(0)));
        assertEquals(
                Optional.empty(), points.of(STUDENTS.get(2), points.columns().get(0)));
        assertEquals(
                Optional.of(Points.of(2)),
                points.of(STUDENTS.get(2), points.columns().get(1)));
        assertEquals(
                Optional.empty(), points.of(STUDENTS.get(1), points.columns().get(1)));
    }

    @Test
    void aNameWithCommasAndQuotesIsFound() {
        assertTrue(read("Name,R /3\n\"Müller, Anna \"\"A.\"\"\",3\n") instanceof Content.Valid);
    }

    @Test
    void whatIsWrongIsSaidByLine() {
        assertEquals(
                List.of(
                        "p.csv:2: R: is '4'; expected was a number from 0 to 3, or nothing",
                        "p.csv:3: R: is 'good'; expected was a number from 0 to 3, or nothing",
                        "p.csv:4: Zoe (login zoe) is nobody of this course, or could be several; take the line out, or tell"
                                + " more of who that is"),
                mistakes("Name,Login,R /3\n,anna,4\n,kim1,good\nZoe,zoe,1\n"));
        assertEquals(1, mistakes("Name,R /3\nKim Lee,1\n").size());
        assertEquals(
                List.of(
                        "p.csv:1: no column gives points; call one such as 'Code review /10', with the most that it is worth"),
                mistakes("Login,Review\nanna,1\n"));
        assertEquals(1, mistakes("Login,R /3\nanna,=1+1\n").size());
        assertEquals(1, mistakes("Login,R /3,R / 4\nanna,1,1\n").size());
    }
}
