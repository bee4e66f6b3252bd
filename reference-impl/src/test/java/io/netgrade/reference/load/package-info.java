/** A load driver for the figures in this module's README, and the bare servers that it measures ours against. */
@NullMarked
package io.netgrade.reference.load;

import org.jspecify.annotations.NullMarked;
