/** The chat room and its client, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.room;

import org.jspecify.annotations.NullMarked;
