package io.netgrade.suite.room;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.generate.RoomAct;
import io.netgrade.suite.generate.RoomScripts;
import io.netgrade.suite.stage.Deadlines;
import io.netgrade.suite.stage.Stage;
import io.netgrade.suite.stage.Subject;
import io.netgrade.suite.subject.Confinement;
import io.netgrade.suite.subject.JavaRuntime;
import io.netgrade.suite.subject.ProgramLauncher;
import io.netgrade.suite.wire.StallMeter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A script of 50 people and 2,000 acts is judged rightly: a right room keeps every rule, one with a mistake does not. */
final class CrowdedRoomTest {

    private static final int PEOPLE = 50;
    private static final int ACTS = 2_000;
    private static final long SEED = 50_2000;

    private static final List<RoomAct> SCRIPT = script();

    private static List<RoomAct> script() {
        List<RoomAct> script = new ArrayList<>();
        JqwikSession.run(() -> script.addAll(RoomScripts.scriptsOf(PEOPLE, ACTS)
                .generator(1_000)
                .next(new Random(SEED))
                .value()));
        return script;
    }

    @TempDir
    private Path place = Path.of("");

    @Test
    void theScriptHasWhatItShould() {
        assertEquals(ACTS, SCRIPT.size());
        assertEquals(PEOPLE, SCRIPT.stream().map(RoomAct::who).distinct().count());
        for (Class<?> kind : RoomAct.class.getPermittedSubclasses()) {
            assertTrue(SCRIPT.stream().anyMatch(kind::isInstance), () -> "no " + kind.getSimpleName());
        }
    }

    @Test
    void aRightRoomKeepsEveryRule() {
        assertDoesNotThrow(() -> play(reference()));
    }

    @Test
    void aRoomThatTellsALeaveTwiceDoesNot() {
        assertThrows(Discrepancy.class, () -> play(Path.of("target/subjects/faulty/room-leaves-twice.jar")));
    }

    private void play(Path jar) {
        ProgramLauncher launcher = new ProgramLauncher(
                Confinement.none(), place, JavaRuntime.current(), jar.toAbsolutePath(), remark -> {});
        try (StallMeter clock = new StallMeter(() -> {});
                Subject subject = new Subject(launcher, clock);
                Stage stage = new Stage(subject, Deadlines.ORDINARY.times(4, 1), Duration.ofMinutes(10))) {
            stage.play(new ProgramStep.Serve(List.of("chat-room-server", "--port", "0")));
            new Room(stage::connect, Room.Strictness.values()).play(SCRIPT);
        }
    }

    private static Path reference() {
        try {
            return Path.of(io.netgrade.reference.Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
