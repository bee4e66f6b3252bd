/** Tests of {@code io.netgrade.suite.wire}. */
@NullMarked
package io.netgrade.suite.wire;

import org.jspecify.annotations.NullMarked;
