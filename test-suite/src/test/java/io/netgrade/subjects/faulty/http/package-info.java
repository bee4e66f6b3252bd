/** The servers of HTTP, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.http;

import org.jspecify.annotations.NullMarked;
