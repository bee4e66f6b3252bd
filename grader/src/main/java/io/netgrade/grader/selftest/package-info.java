/** The grader graded: jars of which it is known how they must be graded, many times over. */
@NullMarked
package io.netgrade.grader.selftest;

import org.jspecify.annotations.NullMarked;
