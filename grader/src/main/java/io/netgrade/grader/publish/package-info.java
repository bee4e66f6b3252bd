/**
 * A batch as a static site, for instructors to put on any web server: begin with {@link io.netgrade.grader.publish.Site}. It only
 * reads marks and what was found.
 */
@NullMarked
package io.netgrade.grader.publish;

import org.jspecify.annotations.NullMarked;
