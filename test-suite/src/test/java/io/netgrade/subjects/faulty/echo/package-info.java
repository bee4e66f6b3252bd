/** The echo servers, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.echo;

import org.jspecify.annotations.NullMarked;
