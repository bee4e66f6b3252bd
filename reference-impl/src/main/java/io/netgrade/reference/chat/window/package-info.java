/**
 * The room in a window: the client's own code, and a face for it. The only package that knows Swing.
 *
 * <p>Two kinds of threads: the window's own, which never waits, and those of {@link io.netgrade.reference.chat.window.Call},
 * which do nothing else. What the latter learn goes to the former through {@link
 * io.netgrade.reference.chat.window.EventPump}.
 */
@NullMarked
package io.netgrade.reference.chat.window;

import org.jspecify.annotations.NullMarked;
