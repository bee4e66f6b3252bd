package io.netgrade.grader.intake;

import java.util.List;

/**
 * What a source holds. All names in it are harmless, and no two are one on any system.
 *
 * @param faulty the files among them whose content may not be touched
 * @param problems what was left out
 * @param ignored what is nobody's, from the top, escaped and cut; in the order of names
 */
record Listing(Branch root, List<Item> faulty, List<Problem> problems, List<String> ignored) {}
