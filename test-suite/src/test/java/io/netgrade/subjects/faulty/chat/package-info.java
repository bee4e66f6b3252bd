/** The turn-based chats, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.chat;

import org.jspecify.annotations.NullMarked;
