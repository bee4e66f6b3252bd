/**
 * What verdicts are worth, student by student: begin with {@link io.netgrade.grader.gradebook.Gradebook}. Nothing here starts a
 * program.
 */
@NullMarked
package io.netgrade.grader.gradebook;

import org.jspecify.annotations.NullMarked;
