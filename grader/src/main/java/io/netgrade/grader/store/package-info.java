/**
 * What a batch keeps on disk, so that a stop at any moment loses nothing: begin with {@link
 * io.netgrade.grader.store.BatchFolder}.
 *
 * <p>Everything that may be believed later is sealed when it arrives ({@code Seal}); a file appears whole or not at all
 * ({@link io.netgrade.grader.store.Disk}); what happened is a line of the {@code Journal}, which is only appended to; where a
 * batch stands ({@link io.netgrade.grader.store.Ledger}) is a pure function of these lines.
 */
@NullMarked
package io.netgrade.grader.store;

import org.jspecify.annotations.NullMarked;
