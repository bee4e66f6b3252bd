/** No UDP programs that greet or echo. */
@NullMarked
package io.netgrade.subjects.degenerate.udp;

import org.jspecify.annotations.NullMarked;
