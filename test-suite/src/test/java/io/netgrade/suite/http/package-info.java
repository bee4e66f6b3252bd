/** What must hold of the conformance classes for HTTP themselves. */
@NullMarked
package io.netgrade.suite.http;

import org.jspecify.annotations.NullMarked;
