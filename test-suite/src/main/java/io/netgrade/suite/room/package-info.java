/** The chat room (exercise 13): its server against a model of the room, its client against a server of the harness's own. */
@NullMarked
package io.netgrade.suite.room;

import org.jspecify.annotations.NullMarked;
