/** Tests of {@code io.netgrade.grader.export}. */
@NullMarked
package io.netgrade.grader.export;

import org.jspecify.annotations.NullMarked;
