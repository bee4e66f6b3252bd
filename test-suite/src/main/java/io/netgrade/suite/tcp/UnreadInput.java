package io.netgrade.suite.tcp;

import io.netgrade.suite.exercise.Requirement;
import net.jqwik.api.Property;

/** A server that ends the connection itself, perhaps with input that it has not read. */
public interface UnreadInput {

    /** More than is read before the answer, in bytes. */
    int TOO_MUCH = 100_000;

    /** A client sends {@value #TOO_MUCH} bytes more than is read, and gets its answer and the end of the stream. */
    void askWithTooMuch();

    @Property
    @Requirement(
            id = "NET-09",
            says = "Every byte of the answer arrives, then the end of the stream and no reset, although the client sent"
                    + " more than was read.",
            hint =
                    "Answer, end your output, read what the client still has to say, close: what of this is missing, or too"
                            + " much? A socket that is closed while unread bytes wait in it resets the connection.",
            reference = "RFC 9293 §3.10.4",
            tries = 3)
    default void unreadInputDoesNotResetTheConnection() {
        askWithTooMuch();
    }
}
