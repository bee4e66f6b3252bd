/** The program under test as a process: {@link io.netgrade.suite.subject.ProgramLauncher} starts it, {@link io.netgrade.suite.subject.RunningProgram} is it. */
@NullMarked
package io.netgrade.suite.subject;

import org.jspecify.annotations.NullMarked;
