/** No TCP clients. */
@NullMarked
package io.netgrade.subjects.degenerate.client;

import org.jspecify.annotations.NullMarked;
