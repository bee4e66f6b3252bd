/** Tests of {@code io.netgrade.grader.publish}. */
@NullMarked
package io.netgrade.grader.publish;

import org.jspecify.annotations.NullMarked;
