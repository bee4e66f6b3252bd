/** The TCP clients, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.client;

import org.jspecify.annotations.NullMarked;
