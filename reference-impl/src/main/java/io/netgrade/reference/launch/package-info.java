/** What a program is to the command line: its name, its options, its exit code. */
@NullMarked
package io.netgrade.reference.launch;

import org.jspecify.annotations.NullMarked;
