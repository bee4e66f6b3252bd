/** The programs as whole processes: each by itself, against the course's kind of Python programs, against real clients. */
@NullMarked
package io.netgrade.reference.process;

import org.jspecify.annotations.NullMarked;
