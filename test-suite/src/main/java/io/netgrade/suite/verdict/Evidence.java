package io.netgrade.suite.verdict;

import io.netgrade.suite.exchange.Exchange;
import io.netgrade.suite.exchange.Finding;
import io.netgrade.suite.exchange.ProgramState;
import io.netgrade.suite.exchange.Step;
import java.util.List;

/**
 * What shows that a requirement is lost.
 *
 * @param finding how the program differed
 * @param smallest the smallest exchange that shows it; empty where nothing could even be started
 * @param warmUp the steps that a fresh server is led through before this exchange is played again
 * @param program what became of the program
 * @param recurred whether a fresh process showed it again; what did not recur is conclusive all the same, and a sign that the
 *     program carries something over from one client to the next
 */
public record Evidence(Finding finding, Exchange smallest, List<Step> warmUp, ProgramState program, boolean recurred) {}
