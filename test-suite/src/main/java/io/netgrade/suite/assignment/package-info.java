/**
 * The assignment file: what it may hold, how it is read, how it is written. Begin with {@link
 * io.netgrade.suite.assignment.AssignmentFile}. Text goes in and comes out; files are for whoever calls.
 */
@NullMarked
package io.netgrade.suite.assignment;

import org.jspecify.annotations.NullMarked;
