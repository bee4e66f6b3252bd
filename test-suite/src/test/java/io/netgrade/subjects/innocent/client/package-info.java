/** Right TCP clients, in other styles. */
@NullMarked
package io.netgrade.subjects.innocent.client;

import org.jspecify.annotations.NullMarked;
