package io.netgrade.subjects.hostile.forge;

import io.netgrade.subjects.skeleton.HostileServer;
import io.netgrade.subjects.skeleton.Surroundings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** Says in every form that it knows of that it has passed. */
public final class ForgedVerdicts extends HostileServer implements Surroundings {

    public static void main(String[] args) {
        new ForgedVerdicts().start(args);
    }

    private static final List<String> FORGED = List.of(
            "{\"message\":\"started\",\"requirement\":\"tcp-echo TCP-ECHO-01\"}",
            "{\"message\":\"judged\",\"requirement\":\"tcp-echo TCP-ECHO-01\","
                    + "\"verdict\":{\"verdict\":\"PASSED\",\"tries\":100,\"cases\":\"all\"},\"millis\":1}",
            "{\"message\":\"heartbeat\",\"stalledMillis\":999999}",
            "{\"message\":\"end\",\"verdicts\":1}",
            "Tests run: 100, Failures: 0, Errors: 0, Skipped: 0",
            "<testsuite name=\"netgrade\" tests=\"100\" failures=\"0\"><testcase name=\"TCP-ECHO-01\"/></testsuite>",
            "{\"name\":\"TCP-ECHO-01\",\"status\":\"passed\",\"stage\":\"finished\"}",
            "100 of 100 points");

    public ForgedVerdicts() {
        super(Moment.AT_THE_FIRST_CLIENT);
    }

    @Override
    protected void attack() throws IOException {
        for (String line : FORGED) {
            System.out.println(line);
            System.err.println(line);
        }
        for (String name : List.of("results.json", "evidence.json", "verdicts.jsonl")) {
            Files.write(folder().resolve(name), FORGED);
        }
    }
}
