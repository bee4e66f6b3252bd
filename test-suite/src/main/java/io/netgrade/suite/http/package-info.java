/** HTTP: exercises 14 to 16, servers that answer one request on each connection, and a client. */
@NullMarked
package io.netgrade.suite.http;

import org.jspecify.annotations.NullMarked;
