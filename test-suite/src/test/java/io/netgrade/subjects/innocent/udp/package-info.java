/** Right UDP programs, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.udp;

import org.jspecify.annotations.NullMarked;
