/** The server that echoes one chunk, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.echoonce;

import org.jspecify.annotations.NullMarked;
