/** Tests of {@code io.netgrade.suite.run}. */
@NullMarked
package io.netgrade.suite.run;

import org.jspecify.annotations.NullMarked;
