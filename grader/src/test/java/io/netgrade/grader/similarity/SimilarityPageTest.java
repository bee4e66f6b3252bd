package io.netgrade.grader.similarity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a page: what a submission says of itself is text in it, and nothing else. */
final class SimilarityPageTest {

    @TempDir
    private Path folder = Path.of(".");

    private Similarity found() throws UnreadableTemplate {
        Workshop workshop = new Workshop(folder);
        byte[] echo = workshop.compiled(Map.of("course.Echo", Sources.ECHO)).get("course/Echo.class");
        byte[] again =
                workshop.compiled(Map.of("course.Echo", Sources.ECHO), "-g").get("course/Echo.class");
        Submitted anna = workshop.submitted("anna", Map.of("<img src=x>.class", echo));
        Submitted bert = workshop.submitted(
                "bert", Map.of("course/Echo.class", again, "<script>\u202e.class", new byte[] {1, 2, 3}));
        return Similarity.of(
                List.of(new Submitted("anna", "<script>alert(1)</script>\u001b", anna.digest(), anna.jar()), bert),
                Template.read(List.of()));
    }

    @Test
    void textFromASubmissionIsEscaped() throws IOException, UnreadableTemplate {
        String page = new SimilarityPage().of(found());
        assertTrue(page.contains("anna (&lt;script&gt;alert(1)&lt;/script&gt;\\u001b)"), page);
        assertTrue(page.contains("<code>&lt;img src=x&gt; = course.Echo</code>"), page);
        assertTrue(page.contains("&lt;script&gt;\\u202e could not be read"), page);
        assertFalse(page.contains("<script"), page);
        assertFalse(page.contains("<img"), page);
    }

    @Test
    void itAsksNobodyForAnythingAndSaysThatItIsNoVerdict() throws IOException, UnreadableTemplate {
        String page = new SimilarityPage().of(found());
        assertTrue(page.contains("default-src 'none'"), page);
        assertFalse(page.matches("(?s).*(https?:|src=\"|href=|url\\().*"), page);
        // As the page writes it.
        assertTrue(page.contains(Similarity.NOTE), page);
    }
}
