/** Arbitraries that make the interesting cases likely and shrink towards the plain one. */
@NullMarked
package io.netgrade.suite.generate;

import org.jspecify.annotations.NullMarked;
