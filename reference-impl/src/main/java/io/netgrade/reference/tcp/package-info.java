/** The TCP programs, and the little that all TCP servers share: listening, a thread per connection, closing in order. */
@NullMarked
package io.netgrade.reference.tcp;

import org.jspecify.annotations.NullMarked;
