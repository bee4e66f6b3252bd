package io.netgrade.grader.cell;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * Something that a level of isolation needs of this machine.
 *
 * @param what what is needed
 * @param met whether it is here
 * @param detail what was found, such as a version, or what was said instead
 * @param remedy how to get it; empty if it is here
 */
@JsonPropertyOrder({"what", "met", "detail", "remedy"})
public record Check(String what, boolean met, String detail, String remedy) {

    static Check met(String what, String detail) {
        return new Check(what, true, detail, "");
    }

    static Check missing(String what, String detail, String remedy) {
        return new Check(what, false, detail, remedy);
    }
}
