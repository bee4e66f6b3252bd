/** Workers side by side, with real workers and jars. */
@NullMarked
package io.netgrade.grader.lanes;

import org.jspecify.annotations.NullMarked;
