/** One process that judges one submission: {@link io.netgrade.suite.worker.Worker} inside, {@link io.netgrade.suite.worker.WorkerSession} outside. */
@NullMarked
package io.netgrade.suite.worker;

import org.jspecify.annotations.NullMarked;
