/** Tests of {@code io.netgrade.grader.bench}. */
@NullMarked
package io.netgrade.grader.bench;

import org.jspecify.annotations.NullMarked;
