/** No chats. */
@NullMarked
package io.netgrade.subjects.degenerate.chat;

import org.jspecify.annotations.NullMarked;
