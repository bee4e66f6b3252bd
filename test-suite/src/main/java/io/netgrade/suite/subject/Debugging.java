package io.netgrade.suite.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How a submission's author looks into it while it is judged.
 *
 * @param server the server that runs already and is judged in place of one that is started; empty for the usual way
 * @param port where each program waits for a debugger before it runs, on 127.0.0.1; empty if it does not
 */
public record Debugging(
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Server> server,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) OptionalInt port) {

    /** Nobody does. */
    public static final Debugging NONE = new Debugging(Optional.empty(), OptionalInt.empty());

    /** Where a server listens. */
    public record Server(String host, int port) {
        @Override
        public String toString() {
            return host + ":" + port;
        }
    }

    /** Flags for a program's JVM. Its author has a debugger attach; nothing of it is printed where the program prints. */
    List<String> flags() {
        return port.isEmpty()
                ? List.of()
                : List.of("-agentlib:jdwp=transport=dt_socket,server=y,suspend=y,quiet=y,address=127.0.0.1:"
                        + port.getAsInt());
    }
}
