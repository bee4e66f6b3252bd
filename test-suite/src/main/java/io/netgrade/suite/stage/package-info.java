/** Where an exchange is played and recorded: {@link io.netgrade.suite.stage.Stage} turns steps into sockets and processes. */
@NullMarked
package io.netgrade.suite.stage;

import org.jspecify.annotations.NullMarked;
