/**
 * Programs as students hand them in, to grade the suite by: each becomes a jar of its own.
 *
 * <ul>
 *   <li>{@code faulty}: one mistake each, named for what it does; what it must lose is written on it
 *   <li>{@code degenerate}: does nothing for its points, and must get none beyond RUN
 *   <li>{@code broken}: cannot be run, or hangs, floods, dies
 *   <li>{@code innocent}: right, in another style; must lose nothing
 *   <li>{@code hostile}: attacks whoever judges it, and must gain nothing by it
 * </ul>
 */
@NullMarked
package io.netgrade.subjects;

import org.jspecify.annotations.NullMarked;
