/** Does not go away. */
@NullMarked
package io.netgrade.subjects.hostile.linger;

import org.jspecify.annotations.NullMarked;
