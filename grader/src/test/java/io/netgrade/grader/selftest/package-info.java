/** Tests of {@code io.netgrade.grader.selftest}. */
@NullMarked
package io.netgrade.grader.selftest;

import org.jspecify.annotations.NullMarked;
