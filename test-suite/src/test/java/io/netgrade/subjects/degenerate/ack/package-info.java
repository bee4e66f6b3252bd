/** No servers that acknowledge. */
@NullMarked
package io.netgrade.subjects.degenerate.ack;

import org.jspecify.annotations.NullMarked;
