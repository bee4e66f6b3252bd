/** Tests of {@code io.netgrade.grader.cli}. */
@NullMarked
package io.netgrade.grader.cli;

import org.jspecify.annotations.NullMarked;
