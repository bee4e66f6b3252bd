/** Ends when nobody expects it. */
@NullMarked
package io.netgrade.subjects.hostile.ends;

import org.jspecify.annotations.NullMarked;
