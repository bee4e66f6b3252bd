package io.netgrade.reference.lab;

import java.util.List;

/**
 * All that was measured.
 *
 * @param setup how much, and through what
 * @param machine on what, in words
 * @param findings the table, line by line
 * @param roundTrips for a chart, as the following ones are
 */
record Results(
        Setup setup,
        String machine,
        List<Finding> findings,
        List<RoundTrips> roundTrips,
        List<Throughput> throughputs,
        Burst burst,
        Order order) {}
