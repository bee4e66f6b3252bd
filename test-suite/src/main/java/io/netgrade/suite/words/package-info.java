/** What is said to people, apart from the code that says it. */
@NullMarked
package io.netgrade.suite.words;

import org.jspecify.annotations.NullMarked;
