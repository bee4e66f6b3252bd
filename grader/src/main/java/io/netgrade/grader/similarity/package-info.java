/**
 * What jars have in common, without their source: begin with {@link io.netgrade.grader.similarity.Similarity}. Jars are read as
 * bytes; nothing of them is unpacked to the disk, loaded or run.
 */
@NullMarked
package io.netgrade.grader.similarity;

import org.jspecify.annotations.NullMarked;
