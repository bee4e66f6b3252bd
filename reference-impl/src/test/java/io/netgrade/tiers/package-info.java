/**
 * What a build tests: the fast tier on every build, the deep tier ({@code -Pdeep}) in slices. Shared by the tests of all modules.
 */
@NullMarked
package io.netgrade.tiers;

import org.jspecify.annotations.NullMarked;
