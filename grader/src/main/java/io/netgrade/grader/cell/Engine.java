package io.netgrade.grader.cell;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** The container engine (Docker, or Podman by its socket), reached as Testcontainers reaches it. */
final class Engine {

    /** On everything that we make: whose it is, as {@code host/process/start}. */
    static final String OWNER = "io.netgrade.owner";

    private Engine() {}

    /** Whether it is worth asking; asking in vain takes seconds. */
    static boolean mayRun() {
        return System.getenv("DOCKER_HOST") != null
                || Machine.isWindows()
                || sockets().anyMatch(Files::exists);
    }

    private static Stream<Path> sockets() {
        String home = System.getProperty("user.home", "");
        return Stream.of(
                        Optional.of("/var/run/docker.sock"),
                        Optional.of(home + "/.docker/run/docker.sock"),
                        Optional.of(home + "/.docker/desktop/docker.sock"),
                        Optional.ofNullable(System.getenv("XDG_RUNTIME_DIR")).map(folder -> folder + "/docker.sock"),
                        Optional.of(home + "/.testcontainers.properties"))
                .flatMap(Optional::stream)
                .map(Path::of);
    }

    /** Whether one answers. */
    static boolean answers() {
        try {
            return mayRun() && DockerClientFactory.instance().isDockerAvailable();
        } catch (DockerException useless) {
            return false;
        }
    }

    static DockerClient client() {
        return DockerClientFactory.instance().client();
    }

    /** The image of that name, if it is here; nothing is downloaded. */
    static Optional<InspectImageResponse> image(String name) {
        try {
            return Optional.of(client().inspectImageCmd(name).exec());
        } catch (NotFoundException absent) {
            return Optional.empty();
        }
    }

    /** What to write on whatever this process makes. */
    static Map<String, String> labels() {
        return Map.of(OWNER, owner(ProcessHandle.current()));
    }

    private static String owner(ProcessHandle process) {
        long start = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        return host() + "/" + process.pid() + "/" + start;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }

    /** Removes what graders of this machine left that were killed by force. */
    static void sweep() {
        DockerClient client = client();
        List<Container> containers = client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(OWNER))
                .exec();
        containers.stream()
                .filter(container -> isAbandoned(container.getLabels().getOrDefault(OWNER, "")))
                .forEach(container -> remove(container.getId()));
        var volumes = client.listVolumesCmd()
                .withFilter("label", List.of(OWNER))
                .exec()
                .getVolumes();
        if (volumes != null) {
            volumes.stream()
                    .filter(volume -> isAbandoned(volume.getLabels().getOrDefault(OWNER, "")))
                    .forEach(volume -> removeVolume(volume.getName()));
        }
    }

    private static boolean isAbandoned(String owner) {
        String[] parts = owner.split("/", -1);
        return parts.length == 3
                && parts[0].equals(host())
                && ProcessHandle.of(Long.parseLong(parts[1]))
                        .filter(process -> owner(process).equals(owner))
                        .isEmpty();
    }

    /** Removes a container with all that runs in it; does nothing if it is gone. */
    static void remove(String container) {
        try {
            client().removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException gone) {
            // Then there is nothing to remove.
        } catch (DockerException beingRemoved) {
            if (!String.valueOf(beingRemoved.getMessage()).contains("already in progress")) {
                throw beingRemoved;
            }
        }
    }

    static void removeVolume(String volume) {
        try {
            client().removeVolumeCmd(volume).exec();
        } catch (NotFoundException gone) {
            // Then there is nothing to remove.
        }
    }
}
