/** What judging costs, against what must be paid in any case: run by hand, since a figure is no verdict on a build. */
@org.jspecify.annotations.NullMarked
package io.netgrade.suite.cost;
