/**
 * Judges many jars: begin with {@link io.netgrade.grader.batch.Batch}. Nothing here knows points, students or exports, and
 * nothing knows what a cell is made of.
 */
@NullMarked
package io.netgrade.grader.batch;

import org.jspecify.annotations.NullMarked;
