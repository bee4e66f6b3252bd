package io.netgrade.grader.publish;

import com.fasterxml.jackson.core.type.TypeReference;
import io.netgrade.grader.report.Templates;
import io.netgrade.suite.worker.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The class's page: one file, which opens by double-click and from any server, and loads nothing. What runs in it is named by its
 * digest in the page's policy, so that nothing else can (Content Security Policy Level 3, section 8.2).
 */
final class DashboardPage {

    private static final String CHARTS = "/META-INF/resources/webjars/chart.js/4.4.9/dist/chart.umd.js";

    private final Templates templates = new Templates(DashboardPage.class);

    /** @param links names of further reports and where they lie */
    String html(Dashboard dashboard, Map<String, String> links) throws IOException {
        // What is shown is what is told to programs.
        Map<String, Object> content =
                new LinkedHashMap<>(Json.mapper().convertValue(dashboard, new TypeReference<Map<String, Object>>() {}));
        content.put("links", links);
        content.put(
                "states",
                dashboard.students().stream()
                        .map(Dashboard.StudentRow::state)
                        .distinct()
                        .sorted()
                        .toList());
        String style = resource("site.css");
        String charts = resource(CHARTS).replaceAll("(?m)^//# sourceMappingURL=.*$", "");
        String script = resource("dashboard.js");
        content.put("style", style);
        content.put("charts", charts);
        content.put("script", script);
        content.put(
                "policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; style-src " + digest(style)
                        + "; script-src " + digest(charts) + " " + digest(script));
        return templates.filled("dashboard.html.ftlh", content);
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(DashboardPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
