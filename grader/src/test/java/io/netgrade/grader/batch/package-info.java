@NullMarked
package io.netgrade.grader.batch;

import org.jspecify.annotations.NullMarked;
