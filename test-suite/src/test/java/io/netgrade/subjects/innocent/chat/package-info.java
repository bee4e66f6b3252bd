/** Right turn-based chats, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.chat;

import org.jspecify.annotations.NullMarked;
