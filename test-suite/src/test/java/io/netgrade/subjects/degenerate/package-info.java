/** Doing nothing for points. */
@NullMarked
package io.netgrade.subjects.degenerate;

import org.jspecify.annotations.NullMarked;
