/** Right, in another style. */
@NullMarked
package io.netgrade.subjects.innocent;

import org.jspecify.annotations.NullMarked;
