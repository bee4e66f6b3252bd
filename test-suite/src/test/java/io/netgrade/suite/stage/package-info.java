/** What is made of what arrives, by real sockets. */
@NullMarked
package io.netgrade.suite.stage;

import org.jspecify.annotations.NullMarked;
