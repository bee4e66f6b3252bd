package io.netgrade.grader.export;

import io.netgrade.grader.export.Statement.Case;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A report as Surefire writes it, which every build server reads. It has no place for scores, so points stand in properties.
 *
 * @see <a href="https://maven.apache.org/surefire/maven-surefire-plugin/xsd/surefire-test-report.xsd">its schema</a>
 */
final class JunitXml implements StatementExport {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String purpose() {
        return "a JUnit XML report for each submission";
    }

    @Override
    public List<Parcel.File> files(Statement statement) {
        StringWriter text = new StringWriter();
        // It is for build servers, where students read it.
        Statement told = statement.withoutSecrets();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            suite(xml, told);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return List.of(new Parcel.File("TEST-netgrade.xml", text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void suite(XMLStreamWriter xml, Statement statement) throws XMLStreamException {
        List<Case> cases = statement.cases();
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", valid(statement.title()));
        xml.writeAttribute("time", String.format(Locale.ROOT, "%.3f", statement.millis() / 1000.0));
        xml.writeAttribute("tests", String.valueOf(cases.size()));
        xml.writeAttribute("errors", String.valueOf(count(cases, Statement.Outcome.OPEN)));
        xml.writeAttribute("skipped", "0");
        xml.writeAttribute("failures", String.valueOf(count(cases, Statement.Outcome.FAILED)));
        xml.writeStartElement("properties");
        property(xml, "netgrade.points", statement.points().toString());
        property(xml, "netgrade.worth", statement.worth().toString());
        for (Case one : cases) {
            property(xml, "netgrade.points." + one.name(), one.points().least() + "/" + one.worth());
        }
        xml.writeEndElement();
        for (Case one : cases) {
            testcase(xml, one);
        }
        xml.writeEndElement();
    }

    private static long count(List<Case> cases, Statement.Outcome outcome) {
        return cases.stream().filter(one -> one.outcome() == outcome).count();
    }

    private static void property(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeEmptyElement("property");
        xml.writeAttribute("name", valid(name));
        xml.writeAttribute("value", valid(value));
    }

    private static void testcase(XMLStreamWriter xml, Case one) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("name", valid(one.name()));
        xml.writeAttribute("classname", "netgrade." + one.exercise().orElse("besides"));
        xml.writeAttribute("time", "0");
        switch (one.outcome()) {
            case FAILED -> trouble(xml, "failure", "lost", one);
            case OPEN -> trouble(xml, "error", "open", one);
            case PASSED, POINTS -> {
                // Nothing to say.
            }
        }
        xml.writeEndElement();
    }

    /** Readers take an element without a type for no failure at all. */
    private static void trouble(XMLStreamWriter xml, String element, String type, Case one) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute(
                "message", valid(one.output().lines().skip(2).findFirst().orElse(type)));
        xml.writeAttribute("type", type);
        xml.writeCharacters(valid(one.output()));
        xml.writeEndElement();
    }

    /** Without what XML 1.0 cannot hold, whichever way it is written (section 2.2). */
    private static String valid(String text) {
        StringBuilder valid = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t'
                                || c == '\n'
                                || (c >= 0x20 && c <= 0xD7FF)
                                || (c >= 0xE000 && c <= 0xFFFD)
                                || c > 0xFFFF
                        ? c
                        : 0xFFFD)
                .forEach(valid::appendCodePoint);
        return valid.toString();
    }
}
