package io.netgrade.suite.assignment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.netgrade.suite.exercise.RequirementSpec;
import io.netgrade.suite.verdict.Assignment;
import io.netgrade.suite.yaml.Node;
import io.netgrade.suite.yaml.Problem;
import io.netgrade.suite.yaml.Problems;
import io.netgrade.suite.yaml.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The front door: assignments as YAML text. */
public final class AssignmentFile {

    /** What the schema is called beside an assignment, as the example's first line says it to editors. */
    public static final String SCHEMA_NAME = "assignment.schema.json";

    private AssignmentFile() {}

    /** What a text turned out to be. */
    public sealed interface Content {

        /** An assignment with which everything is in order. */
        record Valid(Assignment assignment) implements Content {}

        /** Something that its author must mend; at least one problem, from top to bottom. */
        record Invalid(List<Problem> problems) implements Content {}
    }

    /**
     * Reads an assignment and finds everything that is wrong with it.
     *
     * @param text the file's content
     * @param specs everything that can be judged
     */
    public static Content read(String text, List<RequirementSpec> specs) {
        Problems problems = new Problems();
        Optional<Node> root = Tree.of(text, "'netgrade assignment new' writes one to start from", problems);
        Optional<Assignment> assignment = root.map(node -> new AssignmentReader(specs, problems).read(node));
        List<Problem> found = problems.inOrder();
        return assignment.isPresent() && found.isEmpty()
                ? new Content.Valid(assignment.get())
                : new Content.Invalid(found);
    }

    /** The one text of an assignment: {@link #read} makes an equal assignment of it, and equal ones have equal texts. */
    public static String write(Assignment assignment) {
        return AssignmentWriter.text(assignment);
    }

    /** A commented example to start from. */
    public static String example() {
        return resource("assignment.yaml");
    }

    /** The JSON schema by which editors complete and check as one types, with these exercises for its keys. */
    public static String schema(List<String> exercises) {
        try {
            JsonMapper mapper = new JsonMapper();
            ObjectNode schema = (ObjectNode) mapper.readTree(resource(SCHEMA_NAME));
            ObjectNode listed = ((ObjectNode) schema.at("/properties/exercises")).putObject("properties");
            exercises.forEach(name -> listed.putObject(name).put("$ref", "#/definitions/exercise"));
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(AssignmentFile.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException incomplete) {
            throw new UncheckedIOException(incomplete);
        }
    }
}
