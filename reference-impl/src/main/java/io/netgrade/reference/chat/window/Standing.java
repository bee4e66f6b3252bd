package io.netgrade.reference.chat.window;

/**
 * How we stand to the room.
 *
 * <pre>
 *              Return                    own join
 *   Outside ----------> Calling --------------------> Inside
 *      ^                   | refused, closed, lost      | closed, lost
 *      +-------------------+----------------------------+
 *
 *   from each, when the window is closed: Leaving
 * </pre>
 */
sealed interface Standing {

    /**
     * Not in the room.
     *
     * @param why what ended it, in words; empty if nothing has been tried yet
     */
    record Outside(String why) implements Standing {}

    /** Not let in yet. */
    record Calling(String name) implements Standing {}

    /** A member. */
    record Inside(String name) implements Standing {}

    /** Saying goodbye; the window closes next. */
    record Leaving() implements Standing {}
}
