/** What the hostile programs are measured against. */
@NullMarked
package io.netgrade.subjects.hostile;

import org.jspecify.annotations.NullMarked;
