/** Cannot be judged in the ordinary way. */
@NullMarked
package io.netgrade.subjects.broken;

import org.jspecify.annotations.NullMarked;
