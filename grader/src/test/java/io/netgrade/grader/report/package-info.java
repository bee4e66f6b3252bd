/** Tests of {@code io.netgrade.grader.report}. */
@NullMarked
package io.netgrade.grader.report;

import org.jspecify.annotations.NullMarked;
