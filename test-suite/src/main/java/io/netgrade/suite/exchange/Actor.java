package io.netgrade.suite.exchange;

import java.util.List;

/** Carries out the steps of an exchange. What does not go as a step expects is reported as a {@link Finding}. */
public interface Actor {

    /** See {@link Step.Serve}. */
    void serve(List<String> arguments);

    /** See {@link Step.Launch}. */
    void launch(List<String> flags, List<String> arguments);

    /** See {@link Step.Terminate}. */
    void terminate(long millis);

    /** See {@link Step.EndInput}. */
    void endInput();

    /** See {@link Step.AwaitReady}. */
    void awaitReady();

    /** See {@link Step.StayUp}. */
    void stayUp();

    /** See {@link Step.AwaitExit}. */
    void awaitExit(int code);

    /** See {@link Step.PickPort}. */
    void pickPort();

    /** See {@link Step.OccupyPort}. */
    void occupyPort();

    /** See {@link Step.Connect}. */
    void connect(String peer);

    /** See {@link Step.ConnectSlowReader}. */
    void connectSlowReader(String peer);

    /** See {@link Step.Send}. */
    void send(String peer, List<Bytes> pieces);

    /** See {@link Step.HalfClose}. */
    void halfClose(String peer);

    /** See {@link Step.Close}. */
    void close(String peer);

    /** See {@link Step.Reset}. */
    void reset(String peer);

    /** See {@link Step.Expect}. */
    void expect(String peer, Bytes bytes);

    /** See {@link Step.ExpectText}. */
    void expectText(String peer, Bytes bytes);

    /** See {@link Step.Drain}. */
    void drain(String peer);

    /** See {@link Step.ExpectEnd}. */
    void expectEnd(String peer);

    /** See {@link Step.ExpectNoMore}. */
    void expectNoMore(String peer);

    /** See {@link Step.Observe}. */
    void observe(String peer, int atMost);

    /** See {@link Step.ExpectOutcome}. */
    void expectOutcome(String peer, Outcome outcome);
}
