/** Tests of {@code io.netgrade.suite.words}. */
@NullMarked
package io.netgrade.suite.words;

import org.jspecify.annotations.NullMarked;
