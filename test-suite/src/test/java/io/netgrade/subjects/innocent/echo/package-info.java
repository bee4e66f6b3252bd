/** Right echo servers in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.echo;

import org.jspecify.annotations.NullMarked;
