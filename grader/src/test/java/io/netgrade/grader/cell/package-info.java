/** Walls are tried by those who want through. */
@NullMarked
package io.netgrade.grader.cell;

import org.jspecify.annotations.NullMarked;
