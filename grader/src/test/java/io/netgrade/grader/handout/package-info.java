@org.jspecify.annotations.NullMarked
package io.netgrade.grader.handout;
