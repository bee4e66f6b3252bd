/** The UDP programs, and the little that they share: a bound socket, whole datagrams, an answer awaited for a time. */
@NullMarked
package io.netgrade.reference.udp;

import org.jspecify.annotations.NullMarked;
