/** What a benchmark found, and how it is written: figures with units, tables, a chart. */
@NullMarked
package io.netgrade.grader.bench.record;

import org.jspecify.annotations.NullMarked;
