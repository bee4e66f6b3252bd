/** Tests of the grader. */
@NullMarked
package io.netgrade.grader;

import org.jspecify.annotations.NullMarked;
