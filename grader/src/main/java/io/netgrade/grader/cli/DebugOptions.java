package io.netgrade.grader.cli;

import io.netgrade.suite.subject.Debugging;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which a submission's author looks into it while it is judged. */
final class DebugOptions {

    private static final Pattern ADDRESS = Pattern.compile("(?:(127\\.0\\.0\\.1|localhost|\\[::1]|::1):)?([0-9]{1,5})");
    private static final int HIGHEST_PORT = 65_535;

    @Option(
            names = "--connect",
            paramLabel = "HOST:PORT",
            description =
                    "Judge a server that runs already on this machine, such as one in an IDE, and give it five minutes for each answer. Needs"
                            + " --exercise, unless the assignment has only one.")
    private @Nullable String connect;

    @Option(
            names = "--debug",
            paramLabel = "PORT",
            description =
                    "Have each program wait for a debugger at this port of 127.0.0.1, and five minutes for each answer.")
    private @Nullable Integer debug;

    /** @throws UserError if what was given is no address or no port */
    Debugging debugging() {
        if (connect != null && debug != null) {
            throw new UserError("--connect judges a server that runs already, --debug starts programs: leave one out");
        }
        return new Debugging(
                Optional.ofNullable(connect).map(DebugOptions::server),
                debug == null ? OptionalInt.empty() : OptionalInt.of(requirePort("--debug", debug)));
    }

    private static Debugging.Server server(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new UserError(
                    "--connect takes a port of this machine, such as 127.0.0.1:8888, not '" + address + "'");
        }
        String host = parts.group(1) == null || parts.group(1).equals("localhost")
                ? "127.0.0.1"
                : parts.group(1).replaceAll("[\\[\\]]", "");
        return new Debugging.Server(host, requirePort("--connect", Integer.parseInt(parts.group(2))));
    }

    private static int requirePort(String option, int port) {
        if (port < 1 || port > HIGHEST_PORT) {
            throw new UserError(option + " takes a port from 1 to " + HIGHEST_PORT + ", not " + port);
        }
        return port;
    }
}
