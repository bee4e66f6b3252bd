/** Uses up what others need, or says more than anybody can listen to. */
@NullMarked
package io.netgrade.subjects.hostile.exhaust;

import org.jspecify.annotations.NullMarked;
