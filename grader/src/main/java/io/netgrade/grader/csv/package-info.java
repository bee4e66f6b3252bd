/** Tables of comma-separated values as spreadsheets and learning platforms write them: begin with {@link io.netgrade.grader.csv.Table}. */
@NullMarked
package io.netgrade.grader.csv;

import org.jspecify.annotations.NullMarked;
