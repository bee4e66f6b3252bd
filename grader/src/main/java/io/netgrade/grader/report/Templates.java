package io.netgrade.grader.report;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The pages' templates that lie beside a class. One whose name ends in {@code ftlh} escapes for HTML whatever it is given. */
public final class Templates {

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    /** @param beside the class in whose package the templates lie */
    public Templates(Class<?> beside) {
        configuration.setClassForTemplateLoading(beside, "");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // A number is written as it is, whatever the machine's language.
        configuration.setNumberFormat("c");
    }

    /** The text that a template makes of {@code content}. It can be written as UTF-8, whatever foreign text stands in it. */
    public String filled(String name, Map<String, Object> content) throws IOException {
        try (StringWriter text = new StringWriter()) {
            configuration.getTemplate(name).process(content, text);
            // Half a pair of surrogates becomes a question mark here; writing it to a file would be an exception.
            return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        } catch (TemplateException ours) {
            throw new IllegalStateException(ours);
        }
    }
}
