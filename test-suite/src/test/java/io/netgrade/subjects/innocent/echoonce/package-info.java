/** Right servers that echo one chunk, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.echoonce;

import org.jspecify.annotations.NullMarked;
