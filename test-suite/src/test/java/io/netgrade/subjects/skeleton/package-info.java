/**
 * The programs of the handbook as a careful student writes them, cut at the places where mistakes are made. Each is right as it
 * stands; a subject overrides the one place that it does differently.
 */
@NullMarked
package io.netgrade.subjects.skeleton;

import org.jspecify.annotations.NullMarked;
