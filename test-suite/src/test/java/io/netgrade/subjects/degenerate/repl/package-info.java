/** No servers that acknowledge until exit. */
@NullMarked
package io.netgrade.subjects.degenerate.repl;

import org.jspecify.annotations.NullMarked;
