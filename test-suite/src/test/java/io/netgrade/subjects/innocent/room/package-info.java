/** Chat rooms and clients that are right, each in a style of its own. */
@NullMarked
package io.netgrade.subjects.innocent.room;

import org.jspecify.annotations.NullMarked;
