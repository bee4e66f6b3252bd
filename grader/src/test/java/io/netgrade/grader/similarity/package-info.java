/** Tests of what jars have in common. */
@NullMarked
package io.netgrade.grader.similarity;

import org.jspecify.annotations.NullMarked;
