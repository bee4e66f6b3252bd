@NullMarked
package io.netgrade.grader.store;

import org.jspecify.annotations.NullMarked;
