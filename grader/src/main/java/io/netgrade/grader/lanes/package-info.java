/**
 * Workers side by side: {@link io.netgrade.grader.lanes.Lanes} grades many submissions, or one by several workers. Nothing here
 * knows how a sandbox is built, nor what becomes of verdicts.
 */
@NullMarked
package io.netgrade.grader.lanes;

import org.jspecify.annotations.NullMarked;
