package io.netgrade.grader.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.netgrade.grader.intake.Student.Attribute;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;

/**
 * What {@code submission_metadata.yml} says. Gradescope writes its keys as Ruby's symbols, {@code :created_at}; without the
 * colon they are the same here.
 */
record GradescopeMetadata(String at, JsonNode root) {

    private static final YAMLMapper YAML =
            new YAMLMapper(YAMLFactory.builder().loaderOptions(options()).build());

    private static final List<String> MEMBERS = List.of("submitters", "members", "users", "students");
    private static final List<String> HISTORY = List.of("history", "previous_submissions");

    /** As Ruby writes moments, and as ISO 8601 does. */
    private static final Pattern MOMENT = Pattern.compile(
            "(?<day>\\d{4}-\\d\\d-\\d\\d)[T ](?<time>\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?) ?(?<zone>Z|UTC|[+-]\\d\\d:?\\d\\d)");

    /**
     * What is said of one submission.
     *
     * @param members who handed it in; empty if that is not said
     * @param number how many there were, with this one
     */
    record Entry(List<Student> members, Optional<OffsetDateTime> at, int number, boolean late) {

        /** The same for the same members, in whatever order they are listed. */
        String key() {
            return "gradescope-" + members.stream().map(Entry::key).sorted().collect(Collectors.joining("+"));
        }

        private static String key(Student member) {
            return member.first(Attribute.SIS_ID, Attribute.EMAIL, Attribute.LMS_ID, Attribute.NAME)
                    .orElse("");
        }
    }

    /** An export holds what all tests printed too. */
    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Math.toIntExact(Source.LONGEST_READ));
        return options;
    }

    static GradescopeMetadata of(String at, byte[] content) throws Refused {
        try {
            JsonNode root = YAML.readTree(content);
            if (root == null || !root.isObject()) {
                throw new Refused(new Problem.Metadata(at, "no mapping is in it, and submissions were expected"));
            }
            return new GradescopeMetadata(at, root);
        } catch (JsonProcessingException garbled) {
            String reason = Origin.shown(
                    garbled.getOriginalMessage().lines().findFirst().orElse(""));
            int line = garbled.getLocation() == null
                    ? 1
                    : Math.max(1, garbled.getLocation().getLineNr());
            throw new Refused(new Problem.Metadata(at + ":" + line, "this is no YAML (" + reason + ")"));
        } catch (IOException impossible) {
            throw new AssertionError("it is in memory", impossible);
        }
    }

    /** Of the file at the top: what is said of each folder. */
    Map<String, Entry> byFolder(Claims claims) {
        Map<String, Entry> entries = new TreeMap<>();
        root.fields()
                .forEachRemaining(
                        field -> entries.put(field.getKey(), entry(field.getKey(), field.getValue(), claims)));
        return entries;
    }

    /** Of the file in a folder: what is said of that, by its name or without. */
    Optional<Entry> ofFolder(String folder, Claims claims) {
        return Optional.of(entry(folder, root.has(folder) ? root.get(folder) : root, claims));
    }

    private Entry entry(String folder, JsonNode node, Claims claims) {
        Optional<String> moment = text(node, "created_at");
        Optional<OffsetDateTime> created = moment.flatMap(GradescopeMetadata::moment);
        if (moment.isPresent() && created.isEmpty()) {
            claims.problem(new Problem.Metadata(
                    at + " (" + Origin.shown(folder) + ")",
                    "created_at is '" + Origin.shown(moment.get())
                            + "'; expected was a time with its offset from UTC, such"
                            + " as 2026-12-01 23:59:00 Z, so when it was handed in is not known"));
        }
        boolean late = text(node, "late").filter("true"::equalsIgnoreCase).isPresent();
        return new Entry(members(node), created, 1 + earlier(node, created), late);
    }

    private static List<Student> members(JsonNode node) {
        Optional<String> group = text(node, "group").or(() -> text(node, "groups"));
        List<Student> members = new ArrayList<>();
        for (JsonNode member : first(node, MEMBERS)) {
            Student student = member.isObject() ? member(member) : Student.UNKNOWN.and(Attribute.NAME, member.asText());
            if (!student.attributes().isEmpty()) {
                members.add(student.and(Attribute.GROUP, group.orElse("")));
            }
        }
        members.sort(java.util.Comparator.comparing(Entry::key));
        return members;
    }

    private static Student member(JsonNode node) {
        return Student.UNKNOWN
                .and(Attribute.NAME, text(node, "name").orElse(""))
                .and(Attribute.SIS_ID, text(node, "sid").orElse(""))
                .and(Attribute.LMS_ID, text(node, "id").orElse(""))
                .and(Attribute.EMAIL, text(node, "email").orElse(""));
    }

    /** How many came before; some exports list the present one among them. */
    private static int earlier(JsonNode node, Optional<OffsetDateTime> created) {
        int count = 0;
        for (JsonNode one : first(node, HISTORY)) {
            Optional<OffsetDateTime> at = text(one, "created_at").flatMap(GradescopeMetadata::moment);
            count += at.isPresent() && at.equals(created) ? 0 : 1;
        }
        return count;
    }

    private static JsonNode first(JsonNode node, List<String> names) {
        return names.stream()
                .map(name -> field(node, name))
                .filter(JsonNode::isArray)
                .findFirst()
                .orElseGet(YAML::createArrayNode);
    }

    private static JsonNode field(JsonNode node, String name) {
        return node.has(":" + name) ? node.get(":" + name) : node.path(name);
    }

    /** A scalar, or the first of a list of scalars. */
    private static Optional<String> text(JsonNode node, String name) {
        JsonNode field = field(node, name);
        JsonNode value = field.isArray() ? field.path(0) : field;
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
                ? Optional.of(value.asText().strip())
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> moment(String text) {
        Matcher moment = MOMENT.matcher(text);
        if (!moment.matches()) {
            return Optional.empty();
        }
        String zone = moment.group("zone").replace("UTC", "Z").replaceFirst("([+-]\\d\\d)(\\d\\d)", "$1:$2");
        try {
            return Optional.of(OffsetDateTime.parse(moment.group("day") + "T" + moment.group("time") + zone));
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
