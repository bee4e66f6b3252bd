package io.netgrade.reference.chat;

/** What a member of the room learns. Texts hold no control characters, so that nobody can fake lines at another's place. */
public sealed interface RoomEvent {

    /**
     * Somebody is a member now.
     *
     * @param us whether that somebody is who listens
     */
    record Joined(String name, boolean us) implements RoomEvent {}

    /** Somebody is a member no longer. */
    record Left(String name) implements RoomEvent {}

    /** A member said something. */
    record Said(String name, String text) implements RoomEvent {}

    /** The server did not take what it was sent. */
    record Refused(String reason) implements RoomEvent {}

    /** The server closed the connection; nothing follows. */
    record Closed() implements RoomEvent {}

    /** The connection broke; nothing follows. */
    record Lost(String reason) implements RoomEvent {}
}
