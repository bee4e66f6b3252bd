/** Right servers that acknowledge until exit, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.repl;

import org.jspecify.annotations.NullMarked;
