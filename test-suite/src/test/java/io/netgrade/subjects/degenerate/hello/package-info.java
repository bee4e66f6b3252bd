/** No servers that greet. */
@NullMarked
package io.netgrade.subjects.degenerate.hello;

import org.jspecify.annotations.NullMarked;
