/** The conformance suite: {@link io.netgrade.suite.Exercises} lists what it can judge. */
@NullMarked
package io.netgrade.suite;

import org.jspecify.annotations.NullMarked;
