/** Conformance of the TCP exercises, one class per program, family by family. */
@NullMarked
package io.netgrade.suite.tcp;

import org.jspecify.annotations.NullMarked;
