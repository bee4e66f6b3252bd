package io.netgrade.grader.cell;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A container for each submission, by Docker or Podman. */
final class ContainerLevel implements Level {

    /** Made by {@code netgrade image}; comes first, since its Java is this very one. */
    static final String OWN_IMAGE = "netgrade-cell:" + Runtime.version().feature();

    private static final String USUAL_IMAGE =
            "eclipse-temurin:" + Runtime.version().feature() + "-jre";

    private final Optional<String> wanted;

    /** The cell of the rehearsal, which is as good as any. */
    private @Nullable ContainerCell rehearsed;

    ContainerLevel(Optional<String> wanted) {
        this.wanted = wanted;
    }

    @Override
    public Isolation isolation() {
        return Isolation.CONTAINER;
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        checks.add(engine());
        if (checks.get(0).met()) {
            checks.add(image());
        }
        if (checks.stream().allMatch(Check::met)) {
            checks.add(rehearsal());
        }
        return checks;
    }

    private static Check engine() {
        String what = "a container engine";
        if (!"true".equals(System.getenv("TESTCONTAINERS_RYUK_DISABLED"))) {
            return Check.missing(
                    what,
                    "TESTCONTAINERS_RYUK_DISABLED is not set",
                    "start Netgrade by its launcher, or set TESTCONTAINERS_RYUK_DISABLED=true");
        }
        return Engine.answers()
                ? Check.met(what, Engine.client().versionCmd().exec().getVersion())
                : Check.missing(
                        what,
                        "none answers",
                        "start Docker, or set DOCKER_HOST to the socket of Docker or Podman that you may use");
    }

    private Check image() {
        String what = "an image with Java";
        return found().map(name -> Check.met(what, name))
                .orElseGet(() -> Check.missing(
                        what,
                        wanted.orElse("neither " + OWN_IMAGE + " nor " + USUAL_IMAGE) + " is here",
                        "make one without a registry by 'netgrade image', or pull " + wanted.orElse(USUAL_IMAGE)
                                + ", or name another by --image"));
    }

    private Optional<String> found() {
        List<String> names = wanted.map(List::of).orElse(List.of(OWN_IMAGE, USUAL_IMAGE));
        return names.stream().filter(name -> Engine.image(name).isPresent()).findFirst();
    }

    private Check rehearsal() {
        String what = "a rehearsal: a program starts behind the walls";
        try {
            ContainerCell cell = open();
            rehearsed = cell;
            return cell.javaRelease() > 0
                    ? Check.met(what, "Java " + cell.javaRelease())
                    : Check.missing(
                            what,
                            cell.rehearsal(),
                            "the image needs java, and setpriv, prlimit, choom, kill, ls and rm on its PATH");
        } catch (IOException | RuntimeException failed) {
            return Check.missing(what, String.valueOf(failed.getMessage()), "see what the engine says of it");
        }
    }

    @Override
    public ContainerCell open() throws IOException {
        ContainerCell ready = rehearsed;
        if (ready != null) {
            rehearsed = null;
            return ready;
        }
        String image = found().orElseThrow(() -> new IOException("no image to make containers of"));
        return ContainerCell.open(image);
    }

    @Override
    public void close() {
        if (rehearsed != null) {
            rehearsed.close();
            rehearsed = null;
        }
    }
}
