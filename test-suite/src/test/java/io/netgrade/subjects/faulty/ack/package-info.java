/** The servers that acknowledge, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.ack;

import org.jspecify.annotations.NullMarked;
