package io.netgrade.suite.http;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exercise.Level;
import io.netgrade.suite.exercise.Requirement;
import io.netgrade.suite.generate.HttpCases;
import io.netgrade.suite.generate.HttpRequest;
import io.netgrade.suite.stage.Peer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** HTTP: what a server takes from a client that sends too much, too slowly, or anything but a request. */
interface Limits extends HttpServer {

    /** How much of a head is sent that has no end, in MiB: more than any server should keep. */
    int ENDLESS = 16;

    /** A request line of so many octets works (RFC 9112 §3). */
    int LONG_LINE = 8_000;

    /** A byte every so many milliseconds. */
    long DRIP_MILLIS = 100;

    /** Within so many milliseconds a client that drips is cut off that has one second. */
    long CUT_OFF_MILLIS = 4_000;

    /** Tries of HTTP-22: where a busy machine holds up a drip for a second, a limit that begins anew with each byte runs out too. */
    int LOOKS_AT_A_DRIP = 3;

    /** The statuses that say that something is too long, or simply bad. */
    HttpRule TOO_LONG = new HttpRule.StatusIn(List.of(414, 431, 400));

    /** A client of a program that was started with these options. */
    Peer clientOf(String... options);

    @Property
    @Requirement(
            id = "HTTP-12",
            says = "A request line without an end gets 414, 431 or 400, or is cut off, and the next client is served.",
            hint = "How long may the first line become before you give up on it?",
            reference = "RFC 9112 §3",
            tries = 1)
    default void anEndlessRequestLineIsRefused() {
        Peer peer = client();
        peer.send(Bytes.ofText("GET /"));
        peer.pour(Bytes.ofText("a"), ENDLESS);
        peer.expectResponseOrEnd(TOO_LONG);
        peer.close();
        othersAreServed();
    }

    /** How a head goes on without an end. */
    enum Endless {
        /** In one field. */
        FIELD("a"),
        /** With one field after another. */
        FIELDS("a\r\nX-A: ");

        private final String block;

        Endless(String block) {
            this.block = block;
        }
    }

    @Provide
    default Arbitrary<Endless> endless() {
        return Arbitraries.of(Endless.class);
    }

    @Property
    @Requirement(
            id = "HTTP-13",
            level = Level.SHOULD,
            says = "Header fields without an end get 431, 414 or 400, or are cut off, and the next client is served.",
            hint = "How many header lines do you keep, and how long may all of them be together?",
            reference = "RFC 6585 §5",
            tries = 2)
    default void endlessFieldsAreRefused(@ForAll("endless") Endless endless) {
        Peer peer = client();
        peer.send(Bytes.ofText("GET / HTTP/1.1\r\n" + HttpRequest.HOST + "\r\nX-A: "));
        peer.pour(Bytes.ofText(endless.block), ENDLESS);
        peer.expectResponseOrEnd(TOO_LONG);
        peer.close();
        othersAreServed();
    }

    @Property
    @Requirement(
            id = "HTTP-24",
            level = Level.SHOULD,
            says = "A request line of 8,000 octets works.",
            hint = "How long is your buffer, and what happens when it is full?",
            reference = "RFC 9112 §3",
            tries = 1)
    default void aLongRequestLineWorks() {
        int rest = LONG_LINE - "GET / HTTP/1.1".length();
        HttpRequest request = HttpRequest.get("/" + "a".repeat(rest));
        Peer peer = client();
        peer.send(request.bytes());
        peer.expectResponse(served(request));
    }

    @Provide
    default Arbitrary<Bytes> garbage() {
        return Arbitraries.of(HttpCases.garbage());
    }

    @Property
    @Requirement(
            id = "HTTP-20",
            says = "Whatever a client sends, a TLS hello or half a head, the next client is served.",
            hint = "Which exceptions can your parser throw, and what ends because of them?",
            reference = "RFC 9112 §2.2, §8",
            tries = 6)
    default void garbageIsSurvived(@ForAll("garbage") Bytes garbage) {
        Peer peer = client();
        peer.send(garbage);
        peer.halfClose();
        peer.drain();
        peer.close();
        othersAreServed();
    }

    @Property
    @Requirement(
            id = "HTTP-22",
            level = Level.SHOULD,
            says = "With --head-timeout 1 a head that comes byte by byte gets 408, or is cut off, within 4 s.",
            hint = "A read timeout begins anew with each byte. From which moment must the time be counted?",
            reference = "RFC 9110 §15.5.9",
            tries = LOOKS_AT_A_DRIP)
    default void aDrippingHeadIsCutOff() {
        Peer peer = clientOf("--head-timeout", "1");
        peer.send(Bytes.ofText("GET / HTTP/1.1\r\nX-Drip: "));
        peer.drip(Bytes.ofText("a"), DRIP_MILLIS, CUT_OFF_MILLIS);
        peer.expectResponseOrEnd(new HttpRule.StatusIn(List.of(408, 400)));
    }
}
