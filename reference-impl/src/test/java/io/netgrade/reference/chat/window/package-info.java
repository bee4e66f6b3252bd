/** The room's window on a screen of its own, with real keys. */
@NullMarked
package io.netgrade.reference.chat.window;

import org.jspecify.annotations.NullMarked;
