/** The goal by which a student's own build grades: {@code netgrade:grade}. */
@org.jspecify.annotations.NullMarked
package io.netgrade.grader.maven;
