/** Where a worker runs, and what it may reach there. */
@NullMarked
package io.netgrade.grader.cell;

import org.jspecify.annotations.NullMarked;
