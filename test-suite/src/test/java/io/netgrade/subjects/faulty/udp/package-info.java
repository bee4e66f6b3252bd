/** The UDP greeting and echo programs, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.udp;

import org.jspecify.annotations.NullMarked;
