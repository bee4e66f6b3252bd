/**
 * TCP against UDP: what courses claim about the two, measured on loopback and shown beside the claim. {@link
 * io.netgrade.reference.lab.TcpVsUdp} is the program; each experiment is a class of its own.
 */
@NullMarked
package io.netgrade.reference.lab;

import org.jspecify.annotations.NullMarked;
