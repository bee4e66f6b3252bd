/** No echo servers. */
@NullMarked
package io.netgrade.subjects.degenerate.echo;

import org.jspecify.annotations.NullMarked;
