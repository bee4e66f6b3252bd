/** The conformance classes of the UDP exercises. */
@NullMarked
package io.netgrade.suite.udp;

import org.jspecify.annotations.NullMarked;
