/** Tests of {@code io.netgrade.grader.gradebook}. */
@NullMarked
package io.netgrade.grader.gradebook;

import org.jspecify.annotations.NullMarked;
