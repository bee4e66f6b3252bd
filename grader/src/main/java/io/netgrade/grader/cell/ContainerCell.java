package io.netgrade.grader.cell;

import io.netgrade.suite.exercise.Capability;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.worker.Rehearsal;
import io.netgrade.suite.worker.Worker;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Containers of one image. What they share is a volume with the suite, filled once and mounted read-only; nothing of this
 * machine's file system is mounted, so that the engine may as well run elsewhere.
 */
final class ContainerCell implements Cell {

    /** Where the suite is in a container. */
    static final String SUITE = "/netgrade";

    private final String image;
    private final String volume;
    private final JavaCommand java;
    private final String rehearsal;

    private ContainerCell(String image, String volume, String classPath) throws IOException {
        this.image = image;
        this.volume = volume;
        this.java = new JavaCommand("java", classPath, List.of("-Xmx512m"));
        this.rehearsal = rehearse();
    }

    /** Fills a volume with the suite, and removes what graders left that were killed. */
    static ContainerCell open(String image) throws IOException {
        Engine.sweep();
        SuiteArchive suite = SuiteArchive.of(SUITE);
        return new ContainerCell(image, WorkerContainer.volumeWith(suite, image), suite.classPath());
    }

    @Override
    public Isolation isolation() {
        return Isolation.CONTAINER;
    }

    /** What the rehearsal said with which it was opened. */
    String rehearsal() {
        return rehearsal;
    }

    /** As the rehearsal found it; 0 if the walls do not stand in this image. */
    @Override
    public int javaRelease() {
        return rehearsal.startsWith(Rehearsal.STANDS)
                ? Integer.parseInt(
                        rehearsal.substring(Rehearsal.STANDS.length()).strip())
                : 0;
    }

    /** Containers are made so that everything can be seen in them, whatever this machine is. */
    @Override
    public boolean offers(Capability capability) {
        return true;
    }

    @Override
    public WorkerProcess start(Share share) throws IOException {
        return start(Worker.class, share);
    }

    private WorkerProcess start(Class<?> main, Share share) throws IOException {
        return WorkerContainer.start(image, volume, java.of(main, Confinement.ownUser(UserIds.takeOfFew())), share);
    }

    private String rehearse() throws IOException {
        try (WorkerProcess rehearsal = start(Rehearsal.class, Share.WHOLE);
                BufferedReader said =
                        new BufferedReader(new InputStreamReader(rehearsal.output(), StandardCharsets.UTF_8))) {
            String line = said.readLine();
            return line == null ? "the container said nothing" : line;
        }
    }

    @Override
    public void close() {
        Engine.removeVolume(volume);
    }
}
