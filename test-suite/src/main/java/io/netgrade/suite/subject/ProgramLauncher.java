package io.netgrade.suite.subject;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.ExecuteException;
import org.apache.commons.exec.ExecuteResultHandler;
import org.apache.commons.exec.ExecuteStreamHandler;

/**
 * Starts the programs of one submission.
 *
 * @param confinement what keeps each of them from everything but its own business
 * @param place an existing folder; each program gets a fresh one of its own below it as working directory
 * @param runtime the Java that runs the submission
 * @param jar the submission
 * @param remarked hears what is remarkable about a program when it is ended
 */
public record ProgramLauncher(
        Confinement confinement, Path place, JavaRuntime runtime, Path jar, Consumer<Remark> remarked) {

    /**
     * Starts the submission with these arguments, in a cleared environment, with a standard input that stays open.
     *
     * @param flags for its JVM, besides the usual ones
     * @throws IOException if the process cannot be made, which is never the submission's doing
     */
    public RunningProgram launch(List<String> flags, List<String> arguments) throws IOException {
        Quarters quarters = confinement.next(place, runtime, jar);
        List<String> command = quarters.command(runtime.command(flags, jar, arguments));
        ProgramHolder holder = new ProgramHolder(
                command, process -> new RunningProgram(process, quarters, remarked), quarters.folder());
        holder.execute(new CommandLine(command.get(0)), JavaRuntime.environment(), new FailedStart(holder.started));
        return holder.await();
    }

    /**
     * Commons Exec keeps its process to itself; its watchdog sends SIGTERM only, and a child that ignores that, or whose
     * children hold the pipes, would stall us. So the process is taken out here and everything after the start is ours.
     */
    @SuppressWarnings("deprecation") // Its builder cannot build a subclass.
    private static final class ProgramHolder extends DefaultExecutor {
        private final CompletableFuture<RunningProgram> started = new CompletableFuture<>();
        private final List<String> command;
        private final Function<Process, RunningProgram> watched;

        ProgramHolder(List<String> command, Function<Process, RunningProgram> watched, Path folder) {
            this.command = command;
            this.watched = watched;
            setWorkingDirectory(folder.toFile());
            setStreamHandler(new OwnReaders(started));
        }

        @Override
        protected Process launch(CommandLine ofItsOwn, Map<String, String> environment, Path directory)
                throws IOException {
            try {
                // A CommandLine trims its arguments, and one of ours ends in a line end (-Dline.separator).
                ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
                builder.environment().clear();
                builder.environment().putAll(environment);
                Process process = builder.start();
                started.complete(watched.apply(process));
                return process;
            } catch (Error outOfThreads) {
                // Commons Exec hands on exceptions only; whoever waits must hear of this too.
                started.completeExceptionally(outOfThreads);
                throw outOfThreads;
            }
        }

        @Override
        protected Thread createThread(Runnable work, String name) {
            Thread thread = super.createThread(work, name);
            thread.setDaemon(true);
            return thread;
        }

        RunningProgram await() throws IOException {
            try {
                return started.get();
            } catch (ExecutionException failed) {
                throw new IOException("cannot start a program", failed.getCause());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while starting a program", interrupted);
            }
        }
    }

    /** Reports a start that failed; how a program ends is awaited elsewhere. */
    private record FailedStart(CompletableFuture<RunningProgram> started) implements ExecuteResultHandler {
        @Override
        public void onProcessComplete(int exitCode) {}

        @Override
        public void onProcessFailed(ExecuteException failed) {
            started.completeExceptionally(failed);
        }
    }

    /** Leaves the streams to {@link RunningProgram}, and to Commons Exec, which closes them, only when they are read. */
    private record OwnReaders(CompletableFuture<RunningProgram> started) implements ExecuteStreamHandler {
        @Override
        public void setProcessInputStream(OutputStream input) {}

        @Override
        public void setProcessErrorStream(InputStream errors) {}

        @Override
        public void setProcessOutputStream(InputStream output) {}

        @Override
        public void start() {}

        @Override
        public void stop() {
            started.join().awaitDrained();
        }
    }
}
