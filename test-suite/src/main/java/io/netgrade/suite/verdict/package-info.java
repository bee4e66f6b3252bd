/** What was found, and what it is worth: pure data and pure functions. */
@NullMarked
package io.netgrade.suite.verdict;

import org.jspecify.annotations.NullMarked;
