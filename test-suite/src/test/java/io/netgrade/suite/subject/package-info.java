/** Tests of the program under test as a process. */
@NullMarked
package io.netgrade.suite.subject;

import org.jspecify.annotations.NullMarked;
