/** The chats: turn by turn over TCP and UDP, and the room where many talk at once in JSON. */
@NullMarked
package io.netgrade.reference.chat;

import org.jspecify.annotations.NullMarked;
