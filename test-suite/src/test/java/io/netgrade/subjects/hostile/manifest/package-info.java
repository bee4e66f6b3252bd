/** Attacks by what its jar holds. */
@NullMarked
package io.netgrade.subjects.hostile.manifest;

import org.jspecify.annotations.NullMarked;
