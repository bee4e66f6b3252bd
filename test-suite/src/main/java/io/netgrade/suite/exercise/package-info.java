/** What is asked: exercises, their programs, and requirements as annotations on the properties that check them. */
@NullMarked
package io.netgrade.suite.exercise;

import org.jspecify.annotations.NullMarked;
