package io.netgrade.suite.tcp;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.generate.Promise;
import java.util.List;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The cases of a requirement of TCP servers hold, within its own few tries, what gives each kind of mistake away. */
final class CasesOfTcpProperties {

    private static final int NEARLY_ALL = 199;

    private static Promise<?> acknowledged(String name, Predicate<Bytes> interesting) {
        return new Promise<>(
                "TCP-TACK-01: " + name,
                new TcpAckThreadedServerConformance().lockstep(),
                10,
                NEARLY_ALL,
                messages -> messages.stream().anyMatch(interesting));
    }

    private static Promise<?> talked(String name, Predicate<List<Bytes>> interesting) {
        return new Promise<>(
                "TCP-REPL-01: " + name, new TcpReplServerConformance() {}.conversations(), 8, NEARLY_ALL, interesting);
    }

    private static Promise<?> burst(String name, Predicate<List<Bytes>> interesting) {
        return new Promise<>(
                "TCP-TACK-02: " + name, new TcpAckThreadedServerConformance().bursts(), 10, NEARLY_ALL, interesting);
    }

    private static Promise<?> echoedOnce(String name, Predicate<Bytes> interesting) {
        return new Promise<>(
                "TCP-ONCE-01: " + name, new TcpEchoOnceConformance().chunks(), 20, NEARLY_ALL, interesting);
    }

    @Provide
    Arbitrary<Promise<?>> promises() {
        return Arbitraries.of(
                echoedOnce("more than 64 bytes", chunk -> chunk.length() > 64),
                echoedOnce("a full chunk", chunk -> chunk.length() >= 1_023),
                echoedOnce("no UTF-8", chunk -> !Bytes.ofText(chunk.text()).equals(chunk)),
                acknowledged("more than 100 bytes", message -> message.length() > 100),
                acknowledged("more than 512 bytes", message -> message.length() > 512),
                acknowledged("a full chunk", message -> message.length() >= 1_023),
                acknowledged("a short one", message -> message.length() <= 64),
                talked("a second message", messages -> messages.size() > 1),
                talked("more than 100 bytes", messages -> messages.stream().anyMatch(one -> one.length() > 100)),
                burst("more than two messages at once", messages -> messages.size() > 2));
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void occursInNearlyEveryPlan(@ForAll("promises") Promise<?> promise) {
        promise.assertKept();
    }
}
