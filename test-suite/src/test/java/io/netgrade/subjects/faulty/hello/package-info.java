/** The server that greets its one client, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.hello;

import org.jspecify.annotations.NullMarked;
