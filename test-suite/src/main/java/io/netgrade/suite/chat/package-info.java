/** The conformance classes of the turn-based chats, over TCP and over UDP. */
@NullMarked
package io.netgrade.suite.chat;

import org.jspecify.annotations.NullMarked;
