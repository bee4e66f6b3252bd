/** Downloads as they come, and such as somebody made to do harm. */
@NullMarked
package io.netgrade.grader.intake;

import org.jspecify.annotations.NullMarked;
