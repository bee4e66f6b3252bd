/** No servers that echo one chunk. */
@NullMarked
package io.netgrade.subjects.degenerate.echoonce;

import org.jspecify.annotations.NullMarked;
