/** Programs that do not behave the same each time they are started. */
@NullMarked
package io.netgrade.subjects.racy;

import org.jspecify.annotations.NullMarked;
