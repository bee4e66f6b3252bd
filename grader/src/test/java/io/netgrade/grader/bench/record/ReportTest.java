package io.netgrade.grader.bench.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.netgrade.suite.worker.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** One report as JSON, table, Markdown and chart. */
final class ReportTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void theJsonReadsBackAsTheSameReport() throws IOException {
        Report report = SampleReport.of(true);
        report.write(folder);
        assertEquals(report, Report.read(folder.resolve(Report.JSON)));
        JsonNode json = Json.mapper().readTree(folder.resolve(Report.JSON).toFile());
        assertEquals("netgrade-bench-1", json.get("format").asText());
        assertEquals(4, json.at("/machine/cores").asInt());
    }

    @Test
    void aMeasurementWithoutFiguresIsNamedWithItsReasonAndHasNoNumber() throws IOException {
        Report report = SampleReport.of(false);
        report.write(folder);
        JsonNode json = Json.mapper().readTree(folder.resolve(Report.JSON).toFile());
        assertEquals("unavailable", json.at("/results/2/status").asText());
        assertEquals("failed", json.at("/results/3/status").asText());
        assertEquals(0, json.at("/results/3/figures").size());
        assertFalse(json.at("/results/1/figures/1").has("value"));
        List<String> table = report.table();
        assertTrue(table.contains("  not available here: mvn is not on the PATH"), table::toString);
        assertTrue(table.contains("  failed: a batch of 10 exited with 3 | instead of 0"), table::toString);
        assertTrue(report.anythingFailed());
        assertFalse(with(report.results().subList(0, 3)).anythingFailed());
        Figure broken = Figure.failed("container over none", Unit.RATIO, "the engine is gone");
        assertEquals("failed: the engine is gone", broken.text());
        assertTrue(
                with(List.of(Result.measured(Kind.ISOLATION, List.of(broken)))).anythingFailed());
    }

    private static Report with(List<Result> results) {
        return new Report(Report.FORMAT, false, SampleReport.MACHINE, results);
    }

    @Test
    void neitherNumbersWithoutMeaningNorFiguresOfAFailureCanBeMade() {
        List<Figure> figures = List.of(Figure.of("x", Unit.COUNT, 1));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Result("cost", "", Result.Status.FAILED, Optional.of("why"), figures));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Result("cost", "", Result.Status.MEASURED, Optional.empty(), List.of()));
        for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -0.5}) {
            assertThrows(IllegalArgumentException.class, () -> Figure.of("x", Unit.RATIO, wrong));
        }
        assertThrows(
                IllegalArgumentException.class,
                () -> new Figure("x", Unit.RATIO, OptionalDouble.of(1), Optional.of("why")));
    }

    @Test
    void theChartIsOneXmlFileWithTheNumbersOfTheTable() throws Exception {
        Report report = SampleReport.of(true);
        String svg = Chart.svg(report);
        Document chart = parse(svg);
        String table = String.join("\n", report.table());
        List<String> values = texts(chart, "value");
        assertEquals(List.of("1.46", "76.13 s", "483", "0.98"), values);
        values.forEach(value -> assertTrue(table.contains(" " + value), value));
        assertEquals(
                List.of(
                        "it lacks <bwrap>",
                        "not available here: mvn is not on the PATH",
                        "failed: a batch of 10 exited with 3 | instead of 0"),
                inOrderOfHeight(chart, "notice"));
        assertTrue(svg.contains("not for the record"), svg);
        // The name space is an address that nobody fetches.
        assertFalse(svg.replace("http://www.w3.org/2000/svg", "").contains("http"), svg);
    }

    @Test
    void aLongReasonIsBrokenIntoLinesInTheChart() {
        assertEquals(
                List.of("one two", "three", "fourteen-letter", "five"),
                Chart.lines("one two three  fourteen-letter five", 8));
    }

    @Test
    void theLongestBarOfAUnitIsFullAndOthersAreToScale() throws Exception {
        Report report = new Report(
                Report.FORMAT,
                false,
                SampleReport.MACHINE,
                List.of(Result.measured(
                        Kind.BATCH,
                        List.of(
                                Figure.of("wall", Unit.RATIO, 20),
                                Figure.of("CPU", Unit.RATIO, 40),
                                Figure.of("wall of 1", Unit.SECONDS, 3)))));
        NodeList bars = parse(Chart.svg(report)).getElementsByTagName("rect");
        // The first is the background.
        assertEquals(
                List.of("150", "300", "300"),
                List.of(attribute(bars, 1, "width"), attribute(bars, 2, "width"), attribute(bars, 3, "width")));
    }

    @Test
    void theMarkdownHasTheMachineAndARowForEachFigureAndReason() {
        String markdown = Tables.markdown(SampleReport.of(true));
        assertTrue(markdown.contains("| `cost` | CPU of grading over the bare driver | 1.46 |\n"), markdown);
        assertTrue(markdown.contains("exited with 3 \\| instead of 0 |\n"), markdown);
        assertTrue(markdown.contains("A & B, 4 cores, 16000 MiB\n"), markdown);
        assertTrue(markdown.contains("\nQuick run with small sizes: not for the record."), markdown);
        assertFalse(Tables.markdown(SampleReport.of(false)).contains("not for the record"));
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static String attribute(NodeList elements, int index, String name) {
        return ((Element) elements.item(index)).getAttribute(name);
    }

    private static List<String> texts(Document chart, String ofClass) {
        return elements(chart, ofClass).stream().map(Element::getTextContent).toList();
    }

    private static List<String> inOrderOfHeight(Document chart, String ofClass) {
        return elements(chart, ofClass).stream()
                .sorted(java.util.Comparator.comparingInt(text -> Integer.parseInt(text.getAttribute("y"))))
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(Document chart, String ofClass) {
        NodeList texts = chart.getElementsByTagName("text");
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            if (text.getAttribute("class").equals(ofClass)) {
                found.add(text);
            }
        }
        return found;
    }
}
