package io.netgrade.grader.cli;

import io.netgrade.suite.Exercises;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** The command {@code netgrade}. */
@Command(
        name = "netgrade",
        description = "Grades network-programming exercises over real sockets.",
        mixinStandardHelpOptions = true,
        versionProvider = Netgrade.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything that was judged is passed",
            "1:something is lost",
            "2:the command line is wrong, or a file that it names cannot be used",
            "3:the harness itself failed; what it did not judge counts neither way"
        },
        footer = {"", "Start with:  netgrade demo"})
public final class Netgrade {

    private static final List<Class<?>> COMMANDS = List.of(
            GradeCommand.class,
            ReplayCommand.class,
            AssignmentCommand.class,
            HandoutCommand.class,
            AutograderCommand.class,
            BatchCommand.class,
            ExplainCommand.class,
            RescoreCommand.class,
            WithdrawCommand.class,
            ExportCommand.class,
            ReportCommand.class,
            SimilarCommand.class,
            DemoCommand.class,
            SpecCommand.class,
            SelftestCommand.class,
            BenchCommand.class,
            DoctorCommand.class,
            ImageCommand.class);

    private Netgrade() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] args) {
        int code = ExitCodes.FAULT;
        try {
            code = commandLine(args).execute(args);
        } catch (Error fault) {
            System.err.println("netgrade: fault of the harness: " + fault);
        }
        System.exit(code);
    }

    /** All commands. */
    static CommandLine commandLine() {
        return with(COMMANDS);
    }

    /** The command that is asked for, if it is one: each that picocli looks through takes its time at every start. */
    private static CommandLine commandLine(String[] args) {
        List<Class<?>> asked = COMMANDS.stream()
                .filter(command -> args.length > 0
                        && args[0].equals(command.getAnnotation(Command.class).name()))
                .toList();
        return with(asked.isEmpty() ? COMMANDS : asked);
    }

    private static CommandLine with(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new Netgrade());
        commands.forEach(line::addSubcommand);
        line.setExecutionExceptionHandler(Netgrade::report);
        line.setExecutionStrategy(new CommandLine.RunLast());
        line.setUsageHelpAutoWidth(true);
        Optional.ofNullable(line.getSubcommands().get("export"))
                .ifPresent(export -> export.getCommandSpec().usageMessage().footer(ExportCommand.formats()));
        return line;
    }

    /** A user's mistake is one sentence; a fault of ours is named as such. Neither is a stack trace unless asked for. */
    private static int report(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof UserError mistake) {
            line.getErr().println("netgrade: " + mistake.getMessage());
            return ExitCodes.USAGE;
        }
        line.getErr().println("netgrade: fault of the harness: " + failure);
        if (Boolean.getBoolean("netgrade.debug")) {
            failure.printStackTrace(line.getErr());
        } else {
            line.getErr().println("  (NETGRADE_OPTS=-Dnetgrade.debug=true shows where)");
        }
        return ExitCodes.FAULT;
    }

    /** The version that results name too. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "netgrade " + Exercises.version(),
                "Java " + Runtime.version() + " (" + System.getProperty("java.vendor") + ")"
            };
        }
    }
}
