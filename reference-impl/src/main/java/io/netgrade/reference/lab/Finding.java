package io.netgrade.reference.lab;

/**
 * One line of the table: a claim, and the figures that speak for it or against it.
 *
 * @param claim what courses say
 * @param measured what was measured, in which unit
 * @param tcp the figure of TCP
 * @param udp the figure of UDP
 * @param seen what became of the claim
 */
record Finding(String claim, String measured, String tcp, String udp, Seen seen) {}
