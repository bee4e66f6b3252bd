/** Tests of {@code io.netgrade.suite.worker}. */
@NullMarked
package io.netgrade.suite.worker;

import org.jspecify.annotations.NullMarked;
