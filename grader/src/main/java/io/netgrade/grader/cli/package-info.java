/** The command line: {@link io.netgrade.grader.cli.Netgrade} and one class per command. */
@NullMarked
package io.netgrade.grader.cli;

import org.jspecify.annotations.NullMarked;
