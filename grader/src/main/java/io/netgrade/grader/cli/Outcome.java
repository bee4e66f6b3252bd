package io.netgrade.grader.cli;

import io.netgrade.grader.report.AllureReport;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.FeedbackPage;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.ResultFiles;
import io.netgrade.suite.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves a grade where the user looks for it: on the console, in files for programs, in a report. */
final class Outcome {

    private final Console console;
    private final AllureReport allure = new AllureReport();
    private final FeedbackPage page = new FeedbackPage();

    Outcome(Console console) {
        this.console = console;
    }

    /** To be made before the grading: gets ready meanwhile. */
    static Outcome readied(Console console) {
        Outcome outcome = new Outcome(console);
        Thread readies = new Thread(outcome.allure::warmUp, "readies reports");
        readies.setDaemon(true);
        readies.start();
        return outcome;
    }

    /** @throws UserError if the folder cannot be written to */
    void leave(Grade grade, Path folder, long begin) throws IOException {
        requireFolder(folder);
        Console.ReplayCommand replay = Distribution.replay(folder.resolve(ResultFiles.EVIDENCE));
        console.grade(grade, replay);
        ResultFiles.write(grade, folder);
        Path report = allure.write(grade, folder, begin, replay);
        Path feedback = page.write(grade, folder, replay);
        console.say("");
        console.say(Words.of("report", report));
        console.say(Words.of("feedback", feedback));
        console.say(Words.of("results", folder.resolve(ResultFiles.RESULTS)));
    }

    /** Checked before anything is graded too, so that no grade is made that could not be kept. */
    static void requireFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException cannot) {
            throw new UserError("cannot write to " + folder + ": " + cannot.getMessage());
        }
        if (!Files.isWritable(folder)) {
            throw new UserError("cannot write to " + folder);
        }
    }
}
