/** The servers that acknowledge until exit, with one mistake each. */
@NullMarked
package io.netgrade.subjects.faulty.repl;

import org.jspecify.annotations.NullMarked;
