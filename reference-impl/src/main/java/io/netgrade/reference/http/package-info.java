/** The HTTP/1.1 programs: servers that parse a head byte by byte and answer one request, and a client. */
@NullMarked
package io.netgrade.reference.http;

import org.jspecify.annotations.NullMarked;
