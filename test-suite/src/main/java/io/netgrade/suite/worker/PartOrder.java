package io.netgrade.suite.worker;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.netgrade.suite.run.CoreOutcome;
import io.netgrade.suite.run.Part;
import java.util.Optional;

/**
 * Asks a worker to grade one part of the plan of the submission that it has received last.
 *
 * @param part the requirements
 * @param core what the program's core came to; empty if the part begins with it, or if the plan has no core of this program
 */
record PartOrder(Part part, @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<CoreOutcome> core)
        implements Request {}
