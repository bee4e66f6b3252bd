/** The lab: what it counts, what its relay does, what it claims, and its page in a browser. */
@NullMarked
package io.netgrade.reference.lab;

import org.jspecify.annotations.NullMarked;
