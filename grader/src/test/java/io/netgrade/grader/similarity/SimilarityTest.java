package io.netgrade.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.worker.Json;
import io.netgrade.tiers.Tier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found to be the same in jars, and what is not. */
@Tag(Tier.DEEP)
final class SimilarityTest {

    @TempDir
    private Path folder = Path.of(".");

    @SuppressWarnings("NullAway.Init")
    private Workshop workshop;

    @BeforeEach
    void open() {
        workshop = new Workshop(folder);
    }

    private static Similarity compare(Submitted... submissions) throws UnreadableTemplate {
        return Similarity.of(List.of(submissions), Template.read(List.of()));
    }

    private Submitted plain(String id) {
        return workshop.of(id, "course.Echo", Sources.ECHO);
    }

    /** All that was found about a pair, as {@code anna bert 100 100}. */
    private static List<String> pairs(Similarity found) {
        return found.pairs().stream()
                .map(pair ->
                        pair.first() + " " + pair.second() + " " + pair.firstPercent() + " " + pair.secondPercent())
                .toList();
    }

    @Test
    void identicalJarsAreOneGroupAndNoPairs() throws UnreadableTemplate {
        Submitted other = workshop.of("dora", "course.Echo", Sources.ECHO, "-g");
        Similarity found = compare(plain("carl"), plain("anna"), plain("bert"), other);
        assertEquals(List.of("anna", "bert", "carl"), found.identical().get(0).ids());
        assertEquals(1, found.identical().size());
        assertEquals(List.of("anna dora 100 100"), pairs(found));
        assertEquals(List.of("bert", "carl"), found.alsoWith("anna"));
        assertEquals(2, found.jars());
    }

    @Test
    void otherCommentsNamesOfVariablesLinesAndDebuggingAreTheSameClass() throws UnreadableTemplate {
        Submitted with = workshop.of("anna", "course.Echo", Sources.ECHO, "-g");
        Submitted without = workshop.of("bert", "course.Echo", Sources.ECHO_WITH_OTHER_VARIABLES, "-g:none");
        Similarity found = compare(with, without);
        assertEquals(List.of("anna bert 100 100"), pairs(found));
        assertEquals(List.of(), found.identical());
        assertEquals(digests(with), digests(without));
    }

    /** Of all classes, small ones too. */
    private static List<String> digests(Submitted submitted) {
        return ((Content.Classes) JarClasses.read(submitted.jar()))
                .shapes().stream().map(Shape::digest).sorted().toList();
    }

    @Test
    void anotherNameAndPackageIsTheSameClass() throws UnreadableTemplate {
        String renamed =
                Sources.ECHO.replace("package course;", "package my.own.work;").replace("Echo", "Repeater");
        Similarity found = compare(plain("anna"), workshop.of("bert", "my.own.work.Repeater", renamed));
        assertEquals(List.of("anna bert 100 100"), pairs(found));
        assertEquals(
                List.of("anna course.Echo", "bert my.own.work.Repeater"),
                found.shared().get(0).places().stream()
                        .map(place -> place.id() + " " + place.name())
                        .toList());
    }

    @Test
    void anotherOrderOfMethodsAndOtherVisibilityIsTheSameClass() throws UnreadableTemplate {
        Submitted other = workshop.of("bert", "course.Echo", Sources.ECHO_IN_ANOTHER_ORDER);
        assertEquals(List.of("anna bert 100 100"), pairs(compare(plain("anna"), other)));
    }

    @Test
    void otherCodeIsNotReported() throws UnreadableTemplate {
        Submitted changed = workshop.of("bert", "course.Echo", Sources.ECHO.replace("i * 31", "i * 37"));
        Submitted other = workshop.of("carl", "course.Sums", Sources.numbered("course.Sums", 1));
        Similarity found = compare(plain("anna"), changed, other);
        assertEquals(List.of(), found.pairs());
        assertEquals(List.of(), found.shared());
    }

    @Test
    void theTemplatesClassesCountForNobody() throws UnreadableTemplate {
        Map<String, String> given = Map.of("course.Echo", Sources.ECHO);
        Map<String, String> more =
                Map.of("course.Echo", Sources.ECHO, "course.Sums", Sources.numbered("course.Sums", 1));
        Template template = Template.read(List.of(
                workshop.submitted("template", workshop.compiled(given, "-g")).jar()));
        Similarity found = Similarity.of(
                List.of(
                        workshop.submitted("anna", workshop.compiled(more)),
                        workshop.submitted("bert", workshop.compiled(more, "-g:none")),
                        workshop.submitted("carl", workshop.compiled(given))),
                template);
        assertEquals(List.of("anna bert 100 100"), pairs(found));
        assertEquals(1, found.pairs().get(0).classes());
    }

    @Test
    void smallClassesAreLeftOut() throws UnreadableTemplate {
        String small = "package course; record Point(int x, int y, int z, int colour, String name) {}";
        Submitted one = workshop.of("anna", "course.Point", small);
        Submitted two = workshop.of("bert", "course.Point", small, "-g:none");
        assertEquals(List.of(), compare(one, two).shared());
    }

    @Test
    void whatNearlyEverybodyHasIsListedApart() throws UnreadableTemplate {
        List<Submitted> all = new ArrayList<>(IntStream.range(0, 5)
                .mapToObj(i -> workshop.submitted(
                        "s" + i,
                        workshop.compiled(Map.of(
                                "course.Echo", Sources.ECHO, "course.Sums", Sources.numbered("course.Sums", i / 2)))))
                .toList());
        all.set(
                1,
                workshop.submitted(
                        "s1",
                        workshop.compiled(
                                Map.of("course.Echo", Sources.ECHO, "course.Sums", Sources.numbered("course.Sums", 0)),
                                "-g")));
        all.set(
                3,
                workshop.submitted(
                        "s3",
                        workshop.compiled(
                                Map.of("course.Echo", Sources.ECHO, "course.Sums", Sources.numbered("course.Sums", 7)),
                                "-g")));
        Similarity found = Similarity.of(all, Template.read(List.of()));
        assertEquals(
                List.of("course.Echo"),
                found.common().stream().map(Similarity.CommonClass::name).toList());
        assertEquals(5, found.common().get(0).jars());
        assertEquals(List.of("s0 s1 100 100"), pairs(found));
    }

    @Test
    void sharesAreOfEachOnesOwnCodeAndTheGreatestComeFirst() throws UnreadableTemplate {
        Map<String, String> both =
                Map.of("course.Echo", Sources.ECHO, "course.Sums", Sources.numbered("course.Sums", 1));
        Map<String, String> mixed = Map.of(
                "course.Sums", Sources.numbered("course.Sums", 1), "course.More", Sources.numbered("course.More", 2));
        Similarity found = compare(
                workshop.submitted("anna", workshop.compiled(mixed)),
                workshop.submitted("bert", workshop.compiled(both)),
                plain("carl"));
        assertEquals(2, found.pairs().size());
        assertEquals("bert", found.pairs().get(0).first());
        assertEquals(100, found.pairs().get(0).secondPercent());
        assertTrue(found.pairs().get(0).firstPercent() < 100);
        assertEquals("anna", found.pairs().get(1).first());
        assertEquals(50, found.pairs().get(1).firstPercent());
    }

    @Test
    void theOrderOfSubmissionsMakesNoDifference() throws IOException, UnreadableTemplate {
        List<Submitted> all = new ArrayList<>(List.of(plain("anna"), plain("bert")));
        for (int i = 0; i < 6; i++) {
            Map<String, String> sources = Map.of(
                    "course.Sums",
                    Sources.numbered("course.Sums", i / 2),
                    "course.More",
                    Sources.numbered("course.More", 9 + i % 3));
            all.add(workshop.submitted("s" + i, workshop.compiled(sources)));
        }
        String first = json(all);
        assertTrue(first.contains("\"pairs\" : [\n"), first);
        Random random = new Random(4);
        for (int i = 0; i < 5; i++) {
            Collections.shuffle(all, random);
            assertEquals(first, json(all));
        }
    }

    private static String json(List<Submitted> all) throws IOException, UnreadableTemplate {
        return new String(Json.canonical(Similarity.of(all, Template.read(List.of()))), StandardCharsets.UTF_8);
    }
}
