/** One mistake each. */
@NullMarked
package io.netgrade.subjects.faulty;

import org.jspecify.annotations.NullMarked;
