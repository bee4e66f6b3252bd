/**
 * What a folder, an archive or a download of an LMS holds: submissions, and problems. Begin with {@link
 * io.netgrade.grader.intake.Intake}; {@link io.netgrade.grader.intake.Roster} says who could have handed in, {@link
 * io.netgrade.grader.intake.Attendance} who did.
 *
 * <p>One thing flows through: a {@code Source} (folder or archive) becomes a {@code Listing}, in which every name is
 * harmless; the reader of a {@link io.netgrade.grader.intake.Layout} makes claims of it (this jar is of that student);
 * {@code Assembly} fetches the jars. Nothing is extracted but those jars, to names made here.
 */
@NullMarked
package io.netgrade.grader.intake;

import org.jspecify.annotations.NullMarked;
