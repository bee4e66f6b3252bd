package io.netgrade.grader.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.netgrade.grader.csv.Row;
import io.netgrade.grader.csv.Table;
import io.netgrade.grader.export.Order.Wishes;
import io.netgrade.grader.gradebook.Mark;
import io.netgrade.grader.gradebook.Scene;
import io.netgrade.grader.gradebook.Scenes;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** For any verdicts, rubric, policy and decisions, every format says what the gradebook says. */
@Domain(Scenes.class)
final class ExportsTotalsProperties {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Wishes WISHES = new Wishes(Optional.of("Sheet"), true, false, false);

    private static Map<String, byte[]> packed(String format, Scene scene, Optional<String> sheet) throws Exception {
        Order order = new Order(
                scene.marks(),
                sheet.map(text -> new Order.Filled("sheet.csv", text.getBytes(StandardCharsets.UTF_8))),
                WISHES);
        Map<String, byte[]> files = new TreeMap<>();
        for (Parcel.File file : Exports.named(format).orElseThrow().pack(order).files()) {
            files.put(file.path(), file.content());
        }
        return files;
    }

    /** Those who leave as one file each. */
    private static List<Mark> alone(Scene scene) {
        return scene.marks().all().stream()
                .filter(Mark::isFinal)
                .filter(mark -> mark.counted().isPresent())
                .toList();
    }

    private static byte[] file(Map<String, byte[]> files, Mark mark, String name) {
        return Objects.requireNonNull(files.get(mark.counted().orElseThrow().submission() + "/" + name));
    }

    private static BigDecimal total(Mark mark) {
        return mark.points().least().value();
    }

    private static void assertEqual(BigDecimal expected, BigDecimal actual, Mark mark) {
        assertEquals(0, expected.compareTo(actual), () -> expected + " but " + actual + " of " + mark);
    }

    private static List<Row> rows(byte[] file) {
        return ((Table.Content.Valid) Table.read(file, any -> true)).table().rows();
    }

    @Property(tries = 200)
    void theTable(@ForAll Scene scene) throws Exception {
        List<Row> rows = rows(
                Objects.requireNonNull(packed("csv", scene, Optional.empty()).get("grades.csv")));
        List<String> header = rows.get(0).cells();
        List<Mark> marks = scene.marks().all();
        assertEquals(marks.size() + 1, rows.size());
        for (int i = 0; i < marks.size(); i++) {
            Row row = rows.get(i + 1);
            assertEqual(total(marks.get(i)), new BigDecimal(row.cell(header.indexOf("points"))), marks.get(i));
            assertEqual(
                    marks.get(i).points().most().value(),
                    new BigDecimal(row.cell(header.indexOf("points_at_most"))),
                    marks.get(i));
            assertTrue(row.cells().stream().noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0));
        }
    }

    @Property(tries = 200)
    void canvasAndMoodle(@ForAll Scene scene) throws Exception {
        String canvas = scene.students().stream()
                .map(student -> "Somebody," + student.get("login").orElseThrow() + ",A,\n")
                .collect(Collectors.joining("", "Student,SIS Login ID,Section,Sheet (12)\n", ""));
        String moodle = scene.students().stream()
                .map(student -> "Participant 1" + scene.students().indexOf(student) + ","
                        + student.get("login").orElseThrow() + ",,1000\n")
                .collect(Collectors.joining("", "Identifier,Username,Sheet,Maximum grade\n", ""));
        for (List<String> format : List.of(List.of("canvas", canvas, "1"), List.of("moodle", moodle, "1"))) {
            byte[] file =
                    packed(format.get(0), scene, Optional.of(format.get(1))).get(format.get(0) + ".csv");
            List<Row> rows = rows(Objects.requireNonNull(file));
            int column = rows.get(0).cells().stream().anyMatch(name -> name.equals("Sheet")) ? 2 : 3;
            Map<String, String> cells = new TreeMap<>();
            rows.stream().skip(1).forEach(row -> cells.put(row.cell(1), row.cell(column)));
            for (Mark mark : scene.marks().all()) {
                String cell = cells.getOrDefault(mark.student().get("login").orElseThrow(), "");
                boolean leaves =
                        mark.isFinal() || (!mark.isOpen() && !mark.items().isEmpty());
                assertEquals(
                        leaves ? total(mark).setScale(2, RoundingMode.HALF_UP).toPlainString() : "",
                        cell,
                        mark::toString);
            }
        }
    }

    @Property(tries = 200)
    void gradescope(@ForAll Scene scene) throws Exception {
        Map<String, byte[]> files = packed("gradescope", scene, Optional.empty());
        for (Mark mark : alone(scene)) {
            JsonNode json = JSON.readTree(file(files, mark, "results.json"));
            assertEqual(total(mark), json.get("score").decimalValue(), mark);
            assertEqual(total(mark), sum(json.get("tests"), "score"), mark);
        }
    }

    private static BigDecimal sum(JsonNode tests, String field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode test : tests) {
            sum = sum.add(new BigDecimal(test.get(field).asText()));
        }
        return sum;
    }

    /** As the reporter adds: binary floating-point numbers, one after the other. */
    @Property(tries = 200)
    void githubClassroom(@ForAll Scene scene) throws Exception {
        Map<String, byte[]> files = packed("github-classroom", scene, Optional.empty());
        for (Mark mark : alone(scene)) {
            JsonNode json = JSON.readTree(file(files, mark, "result.json"));
            double sum = 0;
            for (JsonNode test : json.get("tests")) {
                sum += test.get("score").doubleValue();
                assertTrue(test.get("name").asText().lines().count() <= 1
                        && !test.get("name").asText().contains("::"));
            }
            assertEquals(total(mark).doubleValue(), sum, 0.0, mark::toString);
            assertEquals(
                    mark.worth().value().doubleValue(), json.get("max_score").doubleValue(), 0.0);
        }
    }

    @Property(tries = 200)
    void autolabAndPrairieLearn(@ForAll Scene scene) throws Exception {
        Map<String, byte[]> autolab = packed("autolab", scene, Optional.empty());
        Map<String, byte[]> prairieLearn = packed("prairielearn", scene, Optional.empty());
        for (Mark mark : alone(scene)) {
            List<String> lines = new String(file(autolab, mark, "autolab.txt"), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            // Autolab puts quotes around words before colons first.
            String last = lines.get(1).replaceAll("([a-zA-Z0-9]+):", "\"$1\":");
            assertEquals(lines.get(1), last);
            assertEqual(total(mark), JSON.readTree(last).at("/scores/netgrade").decimalValue(), mark);
            JsonNode json = JSON.readTree(file(prairieLearn, mark, "results/results.json"));
            assertEqual(total(mark), sum(json.get("tests"), "points"), mark);
            double worth = mark.worth().value().doubleValue();
            double share = worth == 0 ? 0 : Math.min(1, total(mark).doubleValue() / worth);
            assertEquals(worth != 0, json.get("gradable").booleanValue());
            assertEquals(share, json.get("score").doubleValue(), 1e-9);
        }
    }

    @Property(tries = 100)
    void junit(@ForAll Scene scene) throws Exception {
        Map<String, byte[]> files = packed("junit", scene, Optional.empty());
        for (Mark mark : alone(scene)) {
            byte[] xml = file(files, mark, "TEST-netgrade.xml");
            NodeList properties = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getElementsByTagName("property");
            BigDecimal sum = BigDecimal.ZERO;
            for (int i = 2; i < properties.getLength(); i++) {
                String value = ((Element) properties.item(i)).getAttribute("value");
                sum = sum.add(new BigDecimal(value.substring(0, value.indexOf('/'))));
            }
            assertEqual(total(mark), sum, mark);
            assertEquals(total(mark).toPlainString(), ((Element) properties.item(0)).getAttribute("value"));
            var suites = new ArrayList<>(new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(new ByteArrayInputStream(xml), StandardCharsets.UTF_8)));
            assertEquals(
                    mark.items().size(),
                    suites.stream().mapToInt(suite -> suite.getNumberOfTests()).sum());
        }
    }
}
