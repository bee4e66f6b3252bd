/** Right servers that greet, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.hello;

import org.jspecify.annotations.NullMarked;
