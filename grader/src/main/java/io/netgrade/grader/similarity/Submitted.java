package io.netgrade.grader.similarity;

import java.nio.file.Path;

/**
 * A jar that somebody handed in.
 *
 * @param id tells the submission from all others
 * @param label its students in words
 * @param digest SHA-256 of the jar; equal digests are taken for equal jars
 * @param jar where it is kept
 */
public record Submitted(String id, String label, String digest, Path jar) {}
