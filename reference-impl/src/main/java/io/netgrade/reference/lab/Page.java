package io.netgrade.reference.lab;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The results as one HTML page: table and charts, with the chart library and its licence in it. It loads nothing, and a
 * content security policy in it says so to the browser.
 */
final class Page {

    private static final int ARRIVALS_SHOWN = 300;

    private Page() {}

    static String of(Results results) throws IOException {
        // Own texts last: what they hold is not looked through for further places.
        return resource("page.html")
                .replace("{{uplot.css}}", resource("uplot/uPlot.min.css"))
                .replace("{{uplot.licence}}", resource("uplot/LICENSE").strip())
                .replace("{{charts.js}}", resource("charts.js"))
                .replace("{{uplot.js}}", resource("uplot/uPlot.iife.min.js"))
                .replace("{{setup}}", escaped(setup(results)))
                .replace("{{machine}}", escaped(results.machine()))
                .replace("{{rows}}", rows(results.findings()))
                .replace("{{data}}", data(results));
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Page.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("the program is incomplete: it lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static String setup(Results results) {
        return results.setup()
                        .impairment()
                        .map(
                                impairment -> "UDP through a relay: " + impairment.words()
                                        + ". TCP went straight. A flood is more than the relay can take: there it loses by far more.")
                        .orElse("Both went straight over loopback.")
                + " Seed " + results.setup().seed() + ".";
    }

    private static String rows(List<Finding> findings) {
        StringBuilder rows = new StringBuilder();
        for (Finding finding : findings) {
            rows.append("<tr>");
            for (String cell : List.of(finding.claim(), finding.measured(), finding.tcp(), finding.udp())) {
                rows.append("<td>").append(escaped(cell)).append("</td>");
            }
            rows.append("<td class=\"").append(finding.seen()).append("\">");
            rows.append(escaped(finding.seen().words())).append("</td></tr>\n");
        }
        return rows.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String data(Results results) throws IOException {
        StringWriter data = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(data)) {
            json.writeStartObject();
            writeRoundTrips(json, results.roundTrips());
            writeThroughputs(json, results.throughputs());
            json.writeArrayFieldStart("burst");
            json.writeNumber(results.burst().sent());
            json.writeNumber(results.burst().tcpArrived());
            json.writeNumber(results.burst().udpArrived());
            json.writeEndArray();
            write(json, "tcpOrder", results.order().tcp());
            write(json, "udpOrder", results.order().udp());
            json.writeEndObject();
        }
        return data.toString();
    }

    private static void writeRoundTrips(JsonGenerator json, List<RoundTrips> all) throws IOException {
        json.writeArrayFieldStart("roundTrips");
        for (RoundTrips one : all) {
            write(
                    json,
                    one.size(),
                    one.tcp().medianMicros(),
                    one.tcp().micros(0.99),
                    one.udp().medianMicros(),
                    one.udp().micros(0.99));
        }
        json.writeEndArray();
    }

    private static void writeThroughputs(JsonGenerator json, List<Throughput> all) throws IOException {
        json.writeArrayFieldStart("throughputs");
        for (Throughput one : all) {
            write(json, one.size(), one.tcp(), one.udp());
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, double... numbers) throws IOException {
        json.writeStartArray();
        for (double number : numbers) {
            if (Double.isNaN(number)) {
                json.writeNull();
            } else {
                json.writeNumber(number);
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String name, List<Integer> numbers) throws IOException {
        json.writeArrayFieldStart(name);
        for (int number : numbers.subList(0, Math.min(ARRIVALS_SHOWN, numbers.size()))) {
            json.writeNumber(number);
        }
        json.writeEndArray();
    }
}
