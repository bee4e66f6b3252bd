/** Servers that nobody here wrote, to grade the suite by. What they lose is their documented choice, and says so. */
@NullMarked
package io.netgrade.subjects.foreign;

import org.jspecify.annotations.NullMarked;
