/** What must hold of the model of the chat room. */
@NullMarked
package io.netgrade.suite.room;

import org.jspecify.annotations.NullMarked;
