/** Says what is not so. */
@NullMarked
package io.netgrade.subjects.hostile.forge;

import org.jspecify.annotations.NullMarked;
