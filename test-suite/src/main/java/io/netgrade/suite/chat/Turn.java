package io.netgrade.suite.chat;

import io.netgrade.suite.exchange.Bytes;
import io.netgrade.suite.generate.Payloads;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * What is said in a turn.
 *
 * @param client what the client says
 * @param operator what is typed at the server in return
 */
record Turn(String client, String operator) {

    /** One to five turns, each with words of its own so that what is said twice shows. */
    static Arbitrary<List<Turn>> conversations() {
        Arbitrary<String> words = Payloads.printable(2, 40).map(Bytes::text);
        return Combinators.combine(words, words)
                .as(Turn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** A turn that can be told from others, the later ones with letters of several bytes. */
    static Turn number(int i) {
        return new Turn("question " + i + "?" + "é".repeat(i), "answer " + i + "." + "漢".repeat(i));
    }

    /** The same, but distinct from the other turns of a conversation. */
    Turn numbered(int i) {
        return new Turn(client + "#" + i + "c", operator + "#" + i + "s");
    }
}
