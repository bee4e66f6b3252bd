/** What people and programs read of a grade: console, result files, Allure. Everything here only reads verdicts. */
@NullMarked
package io.netgrade.grader.report;

import org.jspecify.annotations.NullMarked;
