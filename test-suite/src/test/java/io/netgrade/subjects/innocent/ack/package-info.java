/** Right servers that acknowledge, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.ack;

import org.jspecify.annotations.NullMarked;
