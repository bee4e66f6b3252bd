/** What happened between harness and program, as data: {@link io.netgrade.suite.exchange.Exchange} and {@link io.netgrade.suite.exchange.Finding}. */
@NullMarked
package io.netgrade.suite.exchange;

import org.jspecify.annotations.NullMarked;
