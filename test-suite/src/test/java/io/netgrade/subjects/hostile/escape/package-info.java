/** Reaches for what is not its own. */
@NullMarked
package io.netgrade.subjects.hostile.escape;

import org.jspecify.annotations.NullMarked;
