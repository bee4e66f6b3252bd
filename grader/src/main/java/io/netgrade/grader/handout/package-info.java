/** What an instructor gives out: {@link io.netgrade.grader.handout.Kit} puts it together. */
@org.jspecify.annotations.NullMarked
package io.netgrade.grader.handout;
