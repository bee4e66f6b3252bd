/** Running a plan against a submission: {@link io.netgrade.suite.run.Examination}, the jqwik hooks, the accounting. */
@NullMarked
package io.netgrade.suite.run;

import org.jspecify.annotations.NullMarked;
