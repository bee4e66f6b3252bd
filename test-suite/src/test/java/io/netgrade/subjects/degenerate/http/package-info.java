/** Programs that do nothing for the points of HTTP. */
@NullMarked
package io.netgrade.subjects.degenerate.http;

import org.jspecify.annotations.NullMarked;
