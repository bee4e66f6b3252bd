package io.netgrade.grader.cli;

import io.netgrade.grader.cell.CellImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code netgrade image}: an image for containers without a registry. */
@Command(
        name = "image",
        description =
                "Makes the image of which containers are made, without any registry: from this Linux machine's own Java"
                        + " and the few programs that a worker needs, with the libraries that they load. There is no shell in it.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Exits with 0 if it is made, and with 2 if something is missing for it."})
final class ImageCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--name",
            paramLabel = "NAME:TAG",
            description = "What to call it, if not as Netgrade looks for it.")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        CellImage.missing().ifPresent(what -> {
            throw new UserError("no image can be made here: " + what);
        });
        String called = name == null ? CellImage.NAME : name;
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        long bytes = CellImage.make(called);
        out.println("Made the image " + called + " (" + (bytes >> 20) + " MiB, Java "
                + Runtime.version().feature() + ").");
        return ExitCodes.ALL_PASSED;
    }
}
