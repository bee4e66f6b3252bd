/**
 * Measures what grading costs on this machine, as ratios. It starts the commands that users type, and reads what the operating system
 * counts for them.
 */
@NullMarked
package io.netgrade.grader.bench;

import org.jspecify.annotations.NullMarked;
