/** Programs that do nothing for the points of the chat room. */
@NullMarked
package io.netgrade.subjects.degenerate.room;

import org.jspecify.annotations.NullMarked;
