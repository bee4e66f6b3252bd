/** The suite, graded: what it says of programs whose faults are known. */
@NullMarked
package io.netgrade.suite;

import org.jspecify.annotations.NullMarked;
