package io.netgrade.grader.intake;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * One time that something was handed in.
 *
 * @param number counted from 1 as the layout counts; 1 where it does not
 * @param jar a regular file that Java can open as a jar: the file itself, or a copy of an archive's entry
 * @param submittedAt when it was handed in, with its offset from UTC; empty if the layout does not tell
 * @param late whether the layout calls it late
 * @param origin where it lay, from the top of the folder or archive, for messages; escaped and cut
 */
public record Attempt(int number, Path jar, Optional<OffsetDateTime> submittedAt, boolean late, String origin) {}
