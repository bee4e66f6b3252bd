/** Servers and clients of HTTP that are right, each in a style of its own. */
@NullMarked
package io.netgrade.subjects.innocent.http;

import org.jspecify.annotations.NullMarked;
