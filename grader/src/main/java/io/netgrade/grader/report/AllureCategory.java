package io.netgrade.grader.report;

import io.netgrade.suite.exchange.Cause;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A tab of Allure's page of categories, as {@code categories.json} holds it: what is not passed, by its cause.
 *
 * @param name the tab's name
 * @param messageRegex what the messages of those that stand there match as a whole
 * @param matchedStatuses their statuses
 */
record AllureCategory(String name, String messageRegex, List<String> matchedStatuses) {

    private static final String ANYTHING = "(?s).*";

    /** Every cause, and then what says nothing of the program. */
    static List<AllureCategory> all() {
        return Stream.concat(
                        Stream.of(Cause.values())
                                .map(cause -> new AllureCategory(
                                        Words.of("allure.category." + cause.name()),
                                        startingWith(mark(cause)),
                                        List.of("failed"))),
                        Stream.of(
                                skipped("allure.category.blocked", "allure.blocked"),
                                skipped("allure.category.not-attempted", "allure.not-attempted"),
                                new AllureCategory(Words.of("allure.category.ours"), ANYTHING, List.of("broken"))))
                .toList();
    }

    /** What a message begins with, by which it is put where it belongs. */
    static String mark(Cause cause) {
        return "[" + cause.words() + "]";
    }

    private static AllureCategory skipped(String name, String message) {
        String beginning = Words.of(message).replaceFirst("(?s)%s.*", "");
        return new AllureCategory(Words.of(name), startingWith(beginning), List.of("skipped"));
    }

    /** Allure's own tool reads the file too, whose regular expressions have no quotes of Java's. */
    private static String startingWith(String beginning) {
        return Pattern.compile("[\\\\\\[\\](){}.*+?^$|]").matcher(beginning).replaceAll("\\\\$0") + ANYTHING;
    }
}
