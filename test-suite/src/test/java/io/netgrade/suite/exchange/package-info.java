/** Tests of {@code io.netgrade.suite.exchange}. */
@NullMarked
package io.netgrade.suite.exchange;

import org.jspecify.annotations.NullMarked;
