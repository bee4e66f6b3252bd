package io.netgrade.suite.stage;

import static io.netgrade.suite.stage.WireAction.harness;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.exchange.Discrepancy;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.HttpFinding;
import io.netgrade.suite.exchange.HttpMessage;
import io.netgrade.suite.exchange.HttpRule;
import io.netgrade.suite.exchange.HttpStep;
import io.netgrade.suite.exchange.Outcome.Ending;
import io.netgrade.suite.exchange.ProgramStep;
import io.netgrade.suite.exchange.StreamFinding;
import io.netgrade.suite.exchange.Transcript;
import io.netgrade.suite.wire.Connection;
import io.netgrade.suite.wire.Flow;
import io.netgrade.suite.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads messages of HTTP from what comes to peers on their connections, and turns what breaks a rule into findings. */
final class HttpMessages implements HttpStep.Actor {

    /** What is shown of what stands behind a response. */
    private static final int EXTRA_SHOWN = 64;

    /** Who answers too soon does so within a hundredth of what an answer may take. */
    private static final int MOMENT = 100;

    /** The fields that an exercise asks for, besides the Date, which tells the time and nothing else. */
    private static final Set<String> JUDGED = Set.of("content-type", "content-length", "connection", "allow");

    private final Peers peers;
    private final Addresses addresses;
    private final Deadlines deadlines;
    private final Consumer<String> saw;
    private Bytes lastResponse = Bytes.NONE;

    HttpMessages(Peers peers, Addresses addresses, Deadlines deadlines, Consumer<String> saw) {
        this.peers = peers;
        this.addresses = addresses;
        this.deadlines = deadlines;
        this.saw = saw;
    }

    /** What has come, and how it ended: {@link Ending#ENOUGH} if the message is complete and the stream goes on. */
    private record Arrived(HttpMessage message, Ending ending) {}

    /** A response as far as it comes: its announced length, or everything up to the end of the stream. */
    private Arrived response(String peer) {
        Connection connection = peers.connection(peer);
        boolean moved = harness(
                () -> connection.awaitEnough(all -> HttpMessage.read(all).isComplete(), deadlines.answer()));
        HttpMessage all = HttpMessage.read(connection.peek());
        HttpMessage message = all.isComplete() ? HttpMessage.read(connection.take(lengthOf(all))) : taken(connection);
        saw.accept(Transcript.shownMessage(message.bytes()));
        return new Arrived(message, all.isComplete() ? Ending.ENOUGH : ending(connection, moved));
    }

    private static int lengthOf(HttpMessage complete) {
        return complete.bodyAt() + complete.body().length();
    }

    private static HttpMessage taken(Connection connection) {
        return HttpMessage.read(connection.take(Integer.MAX_VALUE));
    }

    private static Ending ending(Connection connection, boolean moved) {
        if (!moved) {
            return Ending.SILENCE;
        }
        return connection.flow() == Flow.RESET ? Ending.RESET : Ending.END;
    }

    private HttpFinding noResponse(String peer, Arrived arrived) {
        return new HttpFinding.NoResponse(
                peer, arrived.ending(), arrived.message().bytes(), deadlines.answerMillis());
    }

    @Override
    public void observeResponse(String peer) {
        Arrived arrived = response(peer);
        if (arrived.message().bytes().isEmpty()) {
            throw new Discrepancy(noResponse(peer, arrived));
        }
        lastResponse = arrived.message().bytes();
    }

    @Override
    public void expectResponse(String peer, List<HttpRule> rules) {
        judge(peer, response(peer), rules);
    }

    private void judge(String peer, Arrived arrived, List<HttpRule> rules) {
        if (arrived.message().bytes().isEmpty()) {
            throw new Discrepancy(noResponse(peer, arrived));
        }
        Optional<Finding> breach = HttpRule.firstBreach(rules, peer, arrived.message());
        if (breach.isPresent()) {
            throw new Discrepancy(mayBeMended(breach.get(), arrived) ? noResponse(peer, arrived) : breach.get());
        }
    }

    /** Who is slow may not have said everything yet; only a status, once it is there, is what it is. */
    private static boolean mayBeMended(Finding breach, Arrived arrived) {
        boolean wrongStatus = breach instanceof HttpFinding.WrongStatus
                && arrived.message().status().isPresent();
        return arrived.ending() == Ending.SILENCE && !arrived.message().isComplete() && !wrongStatus;
    }

    @Override
    public void expectResponseAndEnd(String peer, List<HttpRule> rules) {
        Connection connection = peers.connection(peer);
        // All that comes, so that what stands behind the announced length is seen with it.
        boolean moved = harness(() -> connection.awaitEnough(all -> false, deadlines.answer()));
        HttpMessage all = taken(connection);
        saw.accept(Transcript.shownMessage(all.bytes()));
        Arrived arrived = new Arrived(all, ending(connection, moved));
        judge(peer, arrived, rules);
        switch (arrived.ending()) {
            case SILENCE -> throw new Discrepancy(new StreamFinding.NoEnd(peer, deadlines.answerMillis()));
            case RESET -> throw new Discrepancy(new StreamFinding.WasReset(peer, all.bytes(), all.bytes()));
            case END, ENOUGH -> refuseExtra(peer, all);
        }
    }

    private static void refuseExtra(String peer, HttpMessage all) {
        int behind = lengthOf(all);
        if (behind < all.bytes().length()) {
            int shown = Math.min(all.bytes().length(), behind + EXTRA_SHOWN);
            throw new Discrepancy(new StreamFinding.ExtraBytes(peer, all.bytes().slice(behind, shown)));
        }
    }

    @Override
    public void expectResponseOrEnd(String peer, List<HttpRule> rules) {
        Arrived arrived = response(peer);
        boolean cutOff = arrived.ending() == Ending.RESET || arrived.ending() == Ending.END;
        if (!cutOff || !arrived.message().bytes().isEmpty()) {
            judge(peer, arrived, rules);
        }
    }

    @Override
    public void expectSameResponse(String peer, Bytes noted) {
        Arrived arrived = response(peer);
        if (arrived.message().bytes().isEmpty()) {
            throw new Discrepancy(noResponse(peer, arrived));
        }
        Bytes expected = judged(HttpMessage.read(noted));
        Bytes seen = judged(arrived.message());
        if (!expected.equals(seen)) {
            throw new Discrepancy(
                    arrived.ending() == Ending.SILENCE && expected.length() > seen.length()
                            ? noResponse(peer, arrived)
                            : new HttpFinding.Differs(peer, expected, seen));
        }
    }

    /** The lines that an exercise asks for, with their ends, and the body. */
    private static Bytes judged(HttpMessage message) {
        Bytes judged = Bytes.NONE;
        for (HttpMessage.Line line : message.lines()) {
            int colon = line.text().indexOf(':');
            String name = colon < 0 ? "" : line.text().substring(0, colon).toLowerCase(Locale.ROOT);
            if (line.at() == message.lines().get(0).at() || JUDGED.contains(name)) {
                judged = judged.followedBy(message.bytes().slice(line.at(), line.next()));
            }
        }
        return judged.followedBy(message.body());
    }

    @Override
    public void expectNoResponseYet(String peer) {
        Connection connection = peers.connection(peer);
        boolean moved = harness(() ->
                connection.awaitBytes(1, deadlines.brisk().times(1, MOMENT).answer()));
        if (connection.arrived() > 0) {
            throw new Discrepancy(new HttpFinding.TooEarly(peer, connection.take(EXTRA_SHOWN)));
        }
        if (moved) {
            throw new Discrepancy(
                    new HttpFinding.NoResponse(peer, ending(connection, true), Bytes.NONE, deadlines.answerMillis()));
        }
        saw.accept(Words.of("seen.nothing"));
    }

    @Override
    public void expectRequest(String peer, List<HttpRule> rules) {
        HttpMessage request = request(peer);
        Optional<Finding> breach = HttpRule.firstBreach(withPort(rules), peer, request);
        if (breach.isPresent()) {
            throw new Discrepancy(breach.get());
        }
    }

    private HttpMessage request(String peer) {
        Connection connection = peers.connection(peer);
        boolean moved = harness(
                () -> connection.awaitEnough(all -> HttpMessage.read(all).headIsComplete(), deadlines.answer()));
        HttpMessage request = taken(connection);
        saw.accept(Transcript.shownMessage(request.bytes()));
        if (!moved || request.bytes().isEmpty()) {
            throw new Discrepancy(new HttpFinding.NoRequest(
                    peer, ending(connection, moved), request.bytes(), deadlines.answerMillis()));
        }
        return request;
    }

    @Override
    public void expectRequestInOnePiece(String peer) {
        Bytes request = request(peer).bytes();
        int first = peers.connection(peer).firstArrival();
        if (first < request.length()) {
            throw new Discrepancy(new StreamFinding.InPieces(peer, request, request.slice(0, first)));
        }
    }

    @Override
    public void expectStillOpen(String peer) {
        Connection connection = peers.connection(peer);
        harness(() ->
                connection.awaitBytes(1, deadlines.brisk().times(1, MOMENT).answer()));
        Bytes extra = connection.take(EXTRA_SHOWN);
        if (!extra.isEmpty()) {
            throw new Discrepancy(new StreamFinding.ExtraBytes(peer, extra));
        }
        if (connection.flow() != Flow.OPEN) {
            throw new Discrepancy(new HttpFinding.HalfClosed(peer));
        }
    }

    private List<HttpRule> withPort(List<HttpRule> rules) {
        String port = String.valueOf(addresses.chosenPort());
        return rules.stream()
                .map(rule -> rule instanceof HttpRule.FieldIs field
                        ? new HttpRule.FieldIs(field.name(), field.value().replace(ProgramStep.PORT, port))
                        : rule)
                .toList();
    }

    /** What the last observation noted. */
    Bytes lastResponse() {
        return lastResponse;
    }
}
