package io.netgrade.suite;

import io.netgrade.suite.chat.ChatExercises;
import io.netgrade.suite.http.HttpExercises;
import io.netgrade.suite.room.RoomExercises;
import io.netgrade.suite.run.Catalogue;
import io.netgrade.suite.tcp.TcpExercises;
import io.netgrade.suite.udp.UdpExercises;
import java.util.List;
import java.util.stream.Stream;

/** Everything that the suite can judge. */
public final class Exercises {

    private static final Catalogue CATALOGUE = Catalogue.of(Stream.of(
                    TcpExercises.conformance(),
                    UdpExercises.conformance(),
                    ChatExercises.conformance(),
                    RoomExercises.conformance(),
                    HttpExercises.conformance())
            .flatMap(List::stream)
            .toList());

    private Exercises() {}

    /** All requirements of all exercises. */
    public static Catalogue catalogue() {
        return CATALOGUE;
    }

    /** The suite's version, as results name it. */
    public static String version() {
        String version = Exercises.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
