/** The client of HTTP, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.httpclient;

import org.jspecify.annotations.NullMarked;
