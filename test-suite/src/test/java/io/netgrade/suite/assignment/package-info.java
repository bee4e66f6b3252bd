/** Tests of {@code io.netgrade.suite.assignment}. */
@NullMarked
package io.netgrade.suite.assignment;

import org.jspecify.annotations.NullMarked;
