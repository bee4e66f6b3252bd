/** Tests of {@code io.netgrade.suite.generate}. */
@NullMarked
package io.netgrade.suite.generate;

import org.jspecify.annotations.NullMarked;
