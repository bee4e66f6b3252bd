/** Tests of {@code io.netgrade.grader.bench.record}. */
@NullMarked
package io.netgrade.grader.bench.record;

import org.jspecify.annotations.NullMarked;
