/** Tests of {@code io.netgrade.suite.verdict}. */
@NullMarked
package io.netgrade.suite.verdict;

import org.jspecify.annotations.NullMarked;
