package io.netgrade.grader.report;

import java.util.regex.Pattern;

/**
 * A page that Allure generated, as students get it: without the third party's analytics, so that it phones nobody, and with what
 * it has for the mouse made known to the keyboard.
 */
final class ReportPage {

    private static final Pattern LOADED = Pattern.compile("<script async src=\"https?://[^\"]*\"></script>");
    private static final Pattern CALLED = Pattern.compile("(?s)<script>\\s*window\\.dataLayer.*?</script>");

    /** Allure draws its lists anew again and again; what can be clicked in them is no link to it, and cannot be reached by Tab. */
    private static final String KEYBOARD =
            """
            <script>
            new MutationObserver(() => {
              for (const part of document.querySelectorAll(
                  '.node__title, .node__leaf, .attachment-row, .status-details__message, .step__title_hasContent')) {
                if (!part.hasAttribute('tabindex')) {
                  part.setAttribute('tabindex', '0');
                  part.setAttribute('role', 'button');
                }
              }
            }).observe(document, {childList: true, subtree: true});
            document.addEventListener('keydown', event => {
              if ((event.key === 'Enter' || event.key === ' ') && event.target.getAttribute('role') === 'button') {
                event.preventDefault();
                event.target.click();
              }
            });
            </script>
            </body>""";

    private ReportPage() {}

    static String of(String generated) {
        String alone = CALLED.matcher(LOADED.matcher(generated).replaceAll("")).replaceFirst("");
        int end = alone.lastIndexOf("</body>");
        return end < 0 ? alone : alone.substring(0, end) + KEYBOARD + alone.substring(end + "</body>".length());
    }
}
