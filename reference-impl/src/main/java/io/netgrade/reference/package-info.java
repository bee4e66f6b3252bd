/** The model solutions: {@link io.netgrade.reference.Main} starts each by its name. */
@NullMarked
package io.netgrade.reference;

import org.jspecify.annotations.NullMarked;
