package io.netgrade.grader.cell;

import java.util.List;
import java.util.Optional;

/** All levels of isolation on this machine. */
public final class Levels implements AutoCloseable {

    private final List<Level> strongestFirst;

    private Levels(List<Level> strongestFirst) {
        this.strongestFirst = strongestFirst;
    }

    /**
     * The levels of this machine.
     *
     * @param image the container image to use; empty for the usual one
     */
    public static Levels here(Optional<String> image) {
        return new Levels(List.of(new ContainerLevel(image), new SandboxLevel(), new UidLevel(), new PlainLevel()));
    }

    /** Strongest first. */
    public List<Level> all() {
        return strongestFirst;
    }

    /** The level of that strength. */
    public Level of(Isolation isolation) {
        return strongestFirst.stream()
                .filter(level -> level.isolation() == isolation)
                .findFirst()
                .orElseThrow();
    }

    /**
     * The strongest level that works here. A user id of its own for each program is taken only in a container, since on
     * anybody's own machine it would leave the submission free to read what all users may read.
     */
    public Level strongest() {
        return strongestFirst.stream()
                .filter(level -> level.isolation() != Isolation.UID || UidLevel.isDisposable())
                .filter(level -> works(level))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        strongestFirst.forEach(Level::close);
    }

    /** Whether everything that a level needs is here. */
    public static boolean works(Level level) {
        return level.checks().stream().allMatch(Check::met);
    }
}
