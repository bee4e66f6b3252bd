/** How the harness talks: {@link io.netgrade.suite.wire.Wire} drives any number of connections from one thread. */
@NullMarked
package io.netgrade.suite.wire;

import org.jspecify.annotations.NullMarked;
