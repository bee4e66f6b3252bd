/** What must hold of the cases that requirements of TCP programs are judged by. */
@NullMarked
package io.netgrade.suite.tcp;

import org.jspecify.annotations.NullMarked;
