/** RUN: how a server is started, says that it is ready, refuses what it cannot do, and ends. */
@NullMarked
package io.netgrade.suite.launch;

import org.jspecify.annotations.NullMarked;
