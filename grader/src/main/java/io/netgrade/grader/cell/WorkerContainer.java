package io.netgrade.grader.cell;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.CreateContainerCmd;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.Mount;
import com.github.dockerjava.api.model.MountType;
import com.github.dockerjava.api.model.StreamType;
import io.netgrade.suite.worker.WorkerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.ContainerLaunchException;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/**
 * A worker that is the first process of a container: no network but loopback, a root file system that nobody can write to,
 * bounded memory, processes and time of the processor, and of a root's powers only those to start and to kill programs as other
 * users. Its order comes on the container's standard input and its verdicts leave on the standard output, so that nothing of
 * this machine is mounted and no program can reach either.
 */
final class WorkerContainer extends GenericContainer<WorkerContainer> implements WorkerProcess {

    private static final long MEMORY = 3L << 30;
    private static final long PROCESSES = 3_000;
    private static final long NANO_CPUS = 2_000_000_000;
    private static final int PIPE = 1 << 20;

    /** Nobody but root finds anything in there; each program has a folder of its own in it. */
    private static final String PRIVATE = "rw,exec,nosuid,nodev,size=192m,nr_inodes=20k,mode=0711";

    private final PipedInputStream order = new PipedInputStream(PIPE);
    private final OutputStream orderSink;
    private final PipedInputStream said = new PipedInputStream(PIPE);
    private final CountDownLatch ended = new CountDownLatch(1);

    private WorkerContainer(String image, String volume, List<String> command, Share share) throws IOException {
        super(DockerImageName.parse(image));
        orderSink = new PipedOutputStream(order);
        withImagePullPolicy(name -> false);
        withLabels(Engine.labels());
        withCommand(command.toArray(String[]::new));
        withEnv(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
        withCreateContainerCmdModifier(create -> wall(create, volume, share));
    }

    static WorkerProcess start(String image, String volume, List<String> command, Share share) throws IOException {
        WorkerContainer container = new WorkerContainer(image, volume, command, share);
        try {
            container.start();
            return container;
        } catch (ContainerLaunchException | DockerException failed) {
            container.close();
            throw new IOException("the engine does not start a container: " + failed.getMessage(), failed);
        }
    }

    /** Makes a volume and unpacks the suite into it, by way of a container that never runs. */
    static String volumeWith(SuiteArchive suite, String image) {
        var client = Engine.client();
        String volume =
                client.createVolumeCmd().withLabels(Engine.labels()).exec().getName();
        String filler = client.createContainerCmd(image)
                .withLabels(Engine.labels())
                .withCmd("true")
                .withHostConfig(HostConfig.newHostConfig().withMounts(List.of(mount(volume, false))))
                .exec()
                .getId();
        try {
            client.copyArchiveToContainerCmd(filler)
                    .withRemotePath(ContainerCell.SUITE)
                    .withTarInputStream(suite.stream())
                    .exec();
        } finally {
            Engine.remove(filler);
        }
        return volume;
    }

    private static Mount mount(String volume, boolean readOnly) {
        return new Mount()
                .withType(MountType.VOLUME)
                .withSource(volume)
                .withTarget(ContainerCell.SUITE)
                .withReadOnly(readOnly);
    }

    private static void wall(CreateContainerCmd create, String volume, Share share) {
        long cpus = Math.min(NANO_CPUS, Runtime.getRuntime().availableProcessors() * 1_000_000_000L / share.lanes());
        HostConfig host = Objects.requireNonNull(create.getHostConfig())
                .withNetworkMode("none")
                .withReadonlyRootfs(true)
                .withTmpFs(Map.of("/tmp", PRIVATE, "/dev/shm", "rw,size=1m,mode=0700"))
                .withMounts(List.of(mount(volume, true)))
                .withMemory(MEMORY)
                .withMemorySwap(MEMORY)
                .withNanoCPUs(cpus)
                .withPidsLimit(PROCESSES)
                .withInit(true)
                .withCapDrop(Capability.ALL)
                .withCapAdd(Capability.SETUID, Capability.SETGID, Capability.SETPCAP, Capability.KILL)
                .withSecurityOpts(List.of("no-new-privileges"))
                // Requirements on ::1 are observed there too.
                .withSysctls(Map.of("net.ipv6.conf.all.disable_ipv6", "0"));
        create.withHostConfig(host)
                .withUser("0")
                .withStdinOpen(true)
                .withStdInOnce(true)
                .withAttachStdin(true);
    }

    /** Before it runs, so that nothing that it says is missed. */
    @Override
    protected void containerIsCreated(String containerId) {
        Engine.client()
                .attachContainerCmd(containerId)
                .withStdIn(order)
                .withStdOut(true)
                .withStdErr(true)
                .withFollowStream(true)
                .exec(new Hearing());
    }

    @Override
    protected void containerIsStarting(InspectContainerResponse info) {
        // Nothing to wait for: it takes its order when it is ready.
    }

    /** Passes on what the container says. */
    private final class Hearing extends ResultCallback.Adapter<Frame> {

        private final OutputStream sink;

        Hearing() {
            try {
                sink = new PipedOutputStream(said);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public void onNext(Frame frame) {
            if (frame.getStreamType() != StreamType.STDOUT) {
                return;
            }
            try {
                sink.write(frame.getPayload());
                sink.flush();
            } catch (IOException nobodyListens) {
                onComplete();
            }
        }

        @Override
        public void onError(Throwable failed) {
            onComplete();
        }

        @Override
        public void onComplete() {
            super.onComplete();
            ended.countDown();
            try {
                sink.close();
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Override
    public OutputStream input() {
        return orderSink;
    }

    @Override
    public InputStream output() {
        return said;
    }

    @Override
    public boolean awaitEnd(Duration patience) {
        try {
            return ended.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        String id = getContainerId();
        if (id != null) {
            Engine.remove(id);
        }
    }
}
