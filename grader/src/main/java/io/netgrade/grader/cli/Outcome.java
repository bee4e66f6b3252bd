package io.netgrade.grader.cli;

import io.netgrade.grader.report.AllureReport;
import io.netgrade.grader.report.Console;
import io.netgrade.grader.report.Grade;
import io.netgrade.grader.report.ResultFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Leaves a grade where the user looks for it: on the console, in files for programs, in a report. */
final class Outcome {

    private final Console console;
    private final AllureReport report;

    Outcome(Console console) {
        this.console = console;
        this.report = new AllureReport(Distribution.allurePlugins());
    }

    /** @throws UserError if the folder cannot be written to */
    void leave(Grade grade, Path folder, long begin) throws IOException {
        requireFolder(folder);
        Console.ReplayCommand replay = requirement -> ShellWord.of(Distribution.command()) + " replay "
                + ShellWord.of(folder.resolve(ResultFiles.EVIDENCE).toString()) + " "
                + ShellWord.of(requirement.toString());
        console.grade(grade, replay);
        ResultFiles.write(grade, folder);
        Path written = report.write(grade, folder, begin, replay);
        console.say("");
        console.say("Report:  " + written);
        console.say("Results: " + folder.resolve(ResultFiles.RESULTS));
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
