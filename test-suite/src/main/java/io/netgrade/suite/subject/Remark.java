package io.netgrade.suite.subject;

/**
 * Something about a submission that no requirement asks about and a person may want to know.
 *
 * @param about what kind of thing it is, in a word; of each kind the first is said
 * @param sentence what was seen, with its full stop; numbers differ from run to run
 */
public record Remark(String about, String sentence) {}
