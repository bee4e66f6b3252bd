/** Formats in which grades leave, a class each; begin with {@link io.netgrade.grader.export.Exports}. They only read marks. */
@NullMarked
package io.netgrade.grader.export;

import org.jspecify.annotations.NullMarked;
