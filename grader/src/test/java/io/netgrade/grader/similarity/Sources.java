package io.netgrade.grader.similarity;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What students write. */
final class Sources {

    /** With all that the compiler names for a place: a lambda, an enum in a switch, an inner class that takes a variable along. */
    static final String ECHO =
            """
            package course;

            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.TimeUnit;

            public class Echo {
                private final List<String> lines = new ArrayList<>();
                private int sum;

                enum Mood { GLAD, SAD }

                public static int twice(int number) {
                    return number * 2;
                }

                public String answer(String text, Mood mood) {
                    StringBuilder answer = new StringBuilder();
                    for (int i = 0; i < text.length(); i++) {
                        sum += text.charAt(i) + i * 31;
                        answer.append(Character.toUpperCase(text.charAt(i)));
                    }
                    switch (mood) {
                        case GLAD -> lines.add("glad " + sum);
                        case SAD -> lines.add("sad");
                    }
                    lines.removeIf(line -> line.length() > twice(text.length()));
                    Runnable later = new Runnable() {
                        @Override
                        public void run() {
                            lines.add(answer.toString());
                        }
                    };
                    later.run();
                    Object one = new Echo();
                    return one instanceof Echo echo ? echo.lines.toString() + TimeUnit.SECONDS : "";
                }
            }
            """;

    static final String ECHO_WITH_OTHER_VARIABLES = "// All of it is my own work.\n\n"
            + ECHO.replace("answer.", "reply.")
                    .replace("StringBuilder answer", "/* new */\n\nStringBuilder reply")
                    .replace("String text", "String whatCame")
                    .replace("text.", "whatCame.")
                    .replace("one", "some")
                    .replace("int i ", "int at ")
                    .replace("i < ", "at < ")
                    .replace("i++", "at++")
                    .replace("(i)", "(at)")
                    .replace("i * 31", "at * 31");

    private static final String TWICE =
            """
                public static int twice(int number) {
                    return number * 2;
                }
            """;

    static final String ECHO_IN_ANOTHER_ORDER = anotherOrder();

    private Sources() {}

    private static String anotherOrder() {
        if (!ECHO.contains(TWICE)) {
            throw new IllegalStateException();
        }
        String without = ECHO.replace(TWICE, "").replace("public String answer", "protected final String answer");
        return without.substring(0, without.lastIndexOf('}')) + TWICE.replace("public", "private") + "}\n";
    }

    /** A class of some length that is another for each number. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        return "package " + name.substring(0, dot) + ";\nclass " + name.substring(dot + 1)
                + " {\n    int sum(int by) {\n"
                + IntStream.range(0, 20)
                        .mapToObj(i -> "        by = by * " + (number + 7) + " + " + i + ";\n")
                        .collect(Collectors.joining())
                + "        return by;\n    }\n}\n";
    }
}
